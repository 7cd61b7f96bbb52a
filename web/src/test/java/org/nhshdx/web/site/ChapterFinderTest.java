package org.nhshdx.web.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** Chapters are found by where they are: in the far north, so that no other test's chapters are near. */
@QuarkusTest
class ChapterFinderTest {

    @Inject
    World world;

    @Inject
    SuspendingChapters suspending;

    @Test
    void theNearestComesFirstWhetherAskedByTownPostcodeItsBeginningOrDegrees() {
        chapter("Nearest Alpha", "Lerwick", "ZE1 0AA");
        chapter("Nearest Beta", "Kirkwall", "KW15 1AA");
        for (String where : List.of("Lerwick", "ZE1", "ze1 0aa", "ZE", "60.2,-1.1")) {
            given().get("/api/v1/chapters/around/" + where).then().statusCode(200)
                    .body("items[0].chapter.place", equalTo("Nearest Alpha"));
        }
        given().get("/api/v1/chapters/around/Kirkwall").then().body("items[0].chapter.place", equalTo("Nearest Beta"))
                .body("items[0].km", equalTo(0));
        given().get("/api/v1/chapters/around/Atlantis").then().statusCode(400)
                .body(containsString("Give a postcode or its beginning"));
    }

    @Test
    void thePageShowsWhatIsNearAndADotOnTheMapAsAPlainLink() {
        Place place = chapter("Stornoway", "Stornoway", "HS1 2AA");
        given().queryParam("named", "HS1").get("/chapters").then().statusCode(200)
                .body(containsString("Near “HS1”")).body(not(containsString("with “HS1” in the name")))
                .body(containsString("<a href=\"/x/" + place.slug() + "\" aria-label=\"Stornoway\">"));
        given().queryParam("at", "58.2,-6.4").get("/chapters").then().body(containsString("Near you"))
                .body(containsString("NHSHDx Stornoway"));
        given().queryParam("at", "48.0,-30.0").get("/chapters").then().body(containsString("No chapter is within 100 km yet"));
        suspending.suspend(world.asker(Cast.BRAM), place.id(), "Nobody answers.");
        given().queryParam("named", "HS1").get("/chapters").then().body(not(containsString("Stornoway")));
    }

    @Test
    void onlyThatPageMayRunOurScriptAndAskWhereSomebodyIs() {
        given().get("/chapters").then().header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("Permissions-Policy", containsString("geolocation=(self)"));
        for (String path : List.of("/", "/events", "/x/gloucester", "/chapters/", "/apply")) {
            var answer = given().redirects().follow(false).get(path);
            assertThat(answer.header("Content-Security-Policy")).as(path).doesNotContain("script-src");
            assertThat(answer.header("Permissions-Policy")).as(path).contains("geolocation=()");
        }
    }

    private Place chapter(String name, String town, String postcode) {
        return world.approvedChapter(Setting.inTown(name, town, postcode), Cast.MARIGOLD);
    }
}
