package org.nhshdx.web.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.artwork.AssetKind;

@QuarkusTest
class BrandPageTest {

    @Test
    void tellsWhoMayUseWhatHowToAskAndHowToReport() {
        String page = given().get("/brand").then().statusCode(200).extract().asString();
        assertThat(page).contains("<h1 class=\"big\">A word on our marks</h1>", "/concern?page=%2Fbrand&amp;kind=name",
                "NHS is a trade mark of the Secretary of State for Health and Social Care", "8.");
        for (AssetKind kind : AssetKind.values()) {
            assertThat(page).contains("id=\"" + kind.asset().code() + "\"", kind.guidance().purpose());
        }
    }

    @Test
    void everyPictureOnItIsThere() {
        String page = given().get("/brand").asString();
        var pictures = Pattern.compile("src=\"(/brand/[^\"]+)\"").matcher(page).results().map(found -> found.group(1)).distinct().toList();
        assertThat(pictures).hasSizeGreaterThan(12)
                .allSatisfy(picture -> given().get(picture).then().statusCode(200).contentType("image/svg+xml"));
        given().get("/brand/examples/none.svg").then().statusCode(404);
    }

    @Test
    void isReachedFromTheFootTheRegisterAndEachCode() {
        for (String from : new String[] {"/", "/register", "/verify/NHSHDX-GLO-AAAAAA"}) {
            assertThat(given().get(from).asString()).as(from).contains("href=\"/brand\"");
        }
    }
}
