package org.nhshdx.web.signin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.nhshdx.web.running.As;

@QuarkusTest
class ApiDoorTest {
    private static final String OWN_CHAPTERS = "/api/v1/organise";

    @Test
    void opensToABearerToken() {
        As.caller("marigold").get(OWN_CHAPTERS).then().statusCode(200);
    }

    @Test
    void staysShutWithoutAToken() {
        isShutTo(given());
    }

    @Test
    void staysShutToATokenThatNobodySigned() {
        isShutTo(given().auth().oauth2(As.tokenOf("marigold").replaceFirst("\\.[^.]+$", ".forged")));
    }

    @Test
    void staysShutToASessionCookieThatIsGoodForPages() {
        As.visitor("marigold").get("/sign-in").then().statusCode(303);
        isShutTo(As.visitor("marigold"));
    }

    private static void isShutTo(RequestSpecification caller) {
        caller.redirects().follow(false)
                .get(OWN_CHAPTERS)
                .then().statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", equalTo("Bearer"));
    }
}
