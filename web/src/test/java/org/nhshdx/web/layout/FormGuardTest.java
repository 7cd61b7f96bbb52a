package org.nhshdx.web.layout;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** Somebody else's page may not send our forms for the person who looks at it. */
@QuarkusTest
class FormGuardTest {

    @Inject
    World world;

    private String form;

    @BeforeEach
    void chooseAForm() {
        form = "/core-team/chapters/guarded/suspension";
        if (As.visitor("bram").get(form).statusCode() == 404) {
            world.approvedChapter("Guarded", Cast.MARIGOLD);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "application/xml"})
    void refusesABodyInWhichNoTokenIsLookedFor(String type) {
        As.visitor("bram").contentType(type).body("reason=because").post(form).then()
                .statusCode(415)
                .body(containsString("We don’t understand what was sent"));
    }

    @Test
    void refusesAPostWithoutAnyBody() {
        As.visitor("bram").noContentType().post(form).then().statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz!!", "abc", "", "\"quoted\"", "AAAAAAAAAAAAAAAAAAAAAAAA"})
    void opensPagesToThoseWhoseCookieIsNoToken(String nonsense) {
        given().header("Cookie", "a=b; csrf-token=" + nonsense + "; c=d").get("/conduct").then().statusCode(200);
        given().header("Cookie", "csrf-token=" + nonsense).get("/conduct").then().statusCode(200);
    }

    @Test
    void givesTheTokensCookieToPagesWithAFormAlone() {
        Cookie token = Visitor.as("bram").open(form).detailedCookie("csrf-token");
        assertThat(token.isHttpOnly()).isTrue();
        assertThat(token.getSameSite()).isEqualTo("Lax");
        assertThat(Visitor.as("bram").open("/").detailedCookie("csrf-token")).isNull();
        assertThat(Visitor.as("bram").open("/core-team/chapters").detailedCookie("csrf-token")).isNull();
    }
}
