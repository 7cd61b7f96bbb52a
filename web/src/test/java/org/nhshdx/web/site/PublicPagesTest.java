package org.nhshdx.web.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every public page, whoever reads it. */
@QuarkusTest
class PublicPagesTest {

    private static final String TRADE_MARK =
            "NHS is a trade mark of the Secretary of State for Health and Social Care; this is not an NHS service.";

    @ParameterizedTest
    @ValueSource(strings = {
        "/", "/chapters", "/events", "/events?when=past", "/charter", "/conduct", "/register", "/brand", "/privacy", "/accessibility", "/offline", "/x",
        "/handbook", "/handbook/venue", "/handbook/wifi-and-sockets?people=60", "/handbook/food", "/handbook/letters", "/handbook/signs"})
    void answersAStrangerWithoutACookie(String path) {
        Response answer = given().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.detailedCookies().asList()).isEmpty();
        assertSound(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/x/nowhere", "/x/nowhere/events/none", "/verify/NHSHDX-NOW-222222", "/verify/%3Cscript%3E", "/x/%00", "/x/a%00b/events/c"})
    void saysInOurOwnWordsWhatIsNotThere(String path) {
        Response answer = given().urlEncodingEnabled(false).get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.asString()).contains("noindex").doesNotContain("<script>");
        assertSound(answer);
    }

    @Test
    void leavesTheApisRefusalsToTheApi() {
        given().get("/api/v1/chapters/nowhere").then().statusCode(404).contentType("application/problem+json");
        given().get("/api/v1/nowhere").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void forbidsWhatNoPageNeeds() {
        given().get("/").then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Permissions-Policy", containsString("camera=()"));
        given().get("/api/v1/events").then().header("X-Content-Type-Options", "nosniff");
    }

    private static void assertSound(Response answer) {
        String html = answer.asString();
        assertThat(html).contains(TRADE_MARK, "<link rel=\"canonical\" href=\"http", "href=\"#main\"", "<html lang=\"en-GB\">");
        assertThat(html.split("<h1", -1)).hasSize(2);
        assertThat(html)
                .doesNotContainPattern("<script(?! type=\"application/ld\\+json\"| src=\"/assets/near\\.)")
                .doesNotContainPattern("\\sstyle=|<style")
                .doesNotContainPattern("(?:src|<link rel=\"stylesheet\" href)=\"(?:https?:)?//");
    }
}
