package org.nhshdx.web.running;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

/** Calls made as one of the cast, by the username that the identity provider knows. */
public final class As {
    private As() {}

    /** A call of the API with this person's bearer token. */
    public static RequestSpecification caller(String username) {
        return given().auth().oauth2(tokenOf(username));
    }

    /** A visit of the pages with this person's session, signed in through the provider's own page. */
    public static RequestSpecification visitor(String username) {
        return given().cookies(sessionOf(username)).redirects().follow(false);
    }

    public static String tokenOf(String username) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", setting("quarkus.oidc.client-id"))
                .formParam("username", username)
                .post(setting("quarkus.oidc.auth-server-url") + "/token")
                .then().statusCode(200)
                .extract().path("access_token");
    }

    /** The cookies that a browser holds once this person has signed in. */
    public static Cookies sessionOf(String username) {
        Response challenge = given().redirects().follow(false).get("/sign-in");
        XmlPath page = given().urlEncodingEnabled(false).get(challenge.header("Location")).htmlPath();
        String form = "**.find { it.@name == '%s' }.@value";
        Response chosen = given().redirects().follow(false)
                .formParam("redirect_uri", page.getString(form.formatted("redirect_uri")))
                .formParam("response_type", page.getString(form.formatted("response_type")))
                .formParam("client_id", page.getString(form.formatted("client_id")))
                .formParam("scope", page.getString(form.formatted("scope")))
                .formParam("predefined-" + username, username)
                .post(setting("quarkus.oidc.auth-server-url") + "/login");
        return given().redirects().follow(false).urlEncodingEnabled(false)
                .cookies(challenge.detailedCookies())
                .get(chosen.header("Location"))
                .detailedCookies();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
