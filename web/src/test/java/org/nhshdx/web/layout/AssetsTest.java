package org.nhshdx.web.layout;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssetsTest {

    @Inject
    Assets assets;

    @Test
    void staysForeverUnderAnAddressMadeFromItsContent() {
        assertThat(assets.stylesheet()).matches("/assets/nhshdx\\.[0-9a-f]{12}\\.css");
        given().get(assets.stylesheet())
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .header("Content-Type", equalTo("text/css; charset=utf-8"))
                .body(containsString("--turquoise"));
    }

    @Test
    void isTheSameZippedAndPlain() {
        String zipped = given().header("Accept-Encoding", "gzip").get(assets.shapes()).asString();
        String plain = given().header("Accept-Encoding", "identity").get(assets.shapes()).asString();
        assertThat(zipped).isEqualTo(plain).contains("id=\"mark\"");
    }

    @Test
    void isNotFoundUnderAnotherAddress() {
        given().get("/assets/nhshdx.000000000000.css").then().statusCode(404);
        given().get("/assets/..%2Fapplication.properties").then().statusCode(404);
    }

    @Test
    void asksNobodyElseForAnything() {
        assertThat(given().get(assets.stylesheet()).asString()).doesNotContain("url(", "@import", "@font-face");
    }
}
