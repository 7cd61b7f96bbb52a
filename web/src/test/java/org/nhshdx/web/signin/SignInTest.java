package org.nhshdx.web.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.web.running.As;

@QuarkusTest
class SignInTest {
    @Test
    void leadsAStrangerToTheProviderWithPkce() {
        var challenge = given().redirects().follow(false).get("/sign-in?to=/organise");
        assertThat(challenge.statusCode()).isEqualTo(302);
        assertThat(challenge.header("Location"))
                .contains("/authorize", "code_challenge=", "scope=openid+profile+email");
    }

    @Test
    void keepsTheSessionFromScriptsAndFromOtherSites() {
        assertThat(As.sessionOf("marigold").get("q_session"))
                .satisfies(cookie -> assertThat(cookie.isHttpOnly()).isTrue())
                .satisfies(cookie -> assertThat(cookie.getSameSite()).isEqualTo("Lax"));
    }

    @Test
    void bringsThePersonToThePageTheyWanted() {
        As.visitor("marigold").get("/sign-in?to=/organise").then().statusCode(303)
                .header("Location", endsWith("/organise"));
    }

    @Test
    void neverBringsThemToAnotherSite() {
        As.visitor("marigold").get("/sign-in?to=//example.org/").then().statusCode(303)
                .header("Location", startsWith("http://localhost"));
    }

    @Test
    void signsOutAtTheProviderToo() {
        As.visitor("marigold").get("/sign-out").then().statusCode(302)
                .header("Location", containsString("/logout?"))
                .header("Set-Cookie", containsString("q_session=;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void signsNobodyOutForAnotherSitesLink(String from) {
        As.visitor("marigold").header("Sec-Fetch-Site", from).get("/sign-out").then().statusCode(303)
                .header("Location", endsWith("/")).header("Set-Cookie", nullValue());
        As.visitor("marigold").header("Sec-Fetch-Site", "same-origin").get("/sign-out").then().statusCode(302)
                .header("Location", containsString("/logout?"));
    }

    @Test
    void sendsHomeWhoeverSignsOutWithoutHavingSignedIn() {
        given().redirects().follow(false).get("/sign-out").then().statusCode(303).header("Location", endsWith("/"));
    }

    @Test
    void sendsHomeWhoeverSignsOutAfterTheSessionEnded() {
        given().redirects().follow(false).cookie("q_session", "no-longer-good").get("/sign-out").then().statusCode(303)
                .header("Location", endsWith("/"))
                .header("Set-Cookie", containsString("q_session=;"));
    }
}
