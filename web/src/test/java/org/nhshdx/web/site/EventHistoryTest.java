package org.nhshdx.web.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.event.CallingOffEvents;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.World;

@QuarkusTest
class EventHistoryTest {

    @Inject
    World world;

    @Inject
    CallingOffEvents callingOff;

    @Test
    void whatWasAnnouncedStaysReadableOnThePageAndInTheFeed() {
        World.Place place = world.approvedChapter("History & Co", Cast.MARIGOLD);
        String event = world.announcedEvent(place, LocalDate.of(2051, 2, 1));
        String before = moveTo("Moved Mill", place, event);
        callingOff.callOff(world.asker(Cast.MARIGOLD), place.id(), event, "The roof leaks.");
        String page = "/x/%s/events/%s".formatted(place.slug(), event);
        given().get(page).then().statusCode(200).body(containsString(page + "/history"));
        given().get(page + "/history").then().statusCode(200)
                .body(containsString("Moved Mill"), containsString("Before: " + before), containsString("Announced"), containsString("The roof leaks."));
        given().get("/x/" + place.slug() + "/feed.atom").then().statusCode(200).contentType("application/atom+xml")
                .body("feed.entry.size()", equalTo(3))
                .body("feed.entry[0].title", equalTo("Called off: NHSHDx History & Co"))
                .body("feed.entry[1].content", containsString("Before: " + before));
    }

    /** Somebody who reads of it first needs to know where it is, not where it was to be for a week. */
    @Test
    void whatMovedTwiceIsSaidFirstAsItIsNowAndOnce() {
        World.Place place = world.approvedChapter("History Twice", Cast.MARIGOLD);
        String event = world.announcedEvent(place, LocalDate.of(2051, 8, 1));
        moveTo("First Fulling Mill", place, event);
        moveTo("Second Silk Mill", place, event);
        String page = given().get("/x/%s/events/%s".formatted(place.slug(), event)).then().statusCode(200).extract().asString();
        Elements said = Jsoup.parse(page).select("p:contains(The venue: now)");
        assertThat(said).singleElement().satisfies(one ->
                assertThat(one.text()).startsWith("The venue: now Second Silk Mill").contains("Before: First Fulling Mill"));
    }

    @Test
    void otherTimesAreSaidInASentenceThatFitsThem() {
        World.Place place = world.approvedChapter("History Times", Cast.MARIGOLD);
        String event = world.announcedEvent(place, LocalDate.of(2052, 2, 1));
        change(place, event, facts -> days(facts).get(0).put("starts", "08:30"));
        given().get("/x/%s/events/%s".formatted(place.slug(), event)).then().statusCode(200)
                .body(containsString("The times: now <strong>8.30am"));
    }

    /** Where it was before. */
    private static String moveTo(String venue, World.Place place, String event) {
        return change(place, event, facts -> venue(facts).put("name", venue));
    }

    private static String change(World.Place place, String event, Function<Map<String, Object>, Object> change) {
        String path = "/api/v1/organise/%s/events/%s".formatted(place.slug(), event);
        var read = As.caller("marigold").get(path).then().statusCode(200).extract();
        Map<String, Object> facts = read.path("facts");
        String before = String.valueOf(change.apply(facts));
        As.caller("marigold").contentType(ContentType.JSON).body(Map.of("facts", facts, "version", read.<Integer>path("version")))
                .post(path + "/changes").then().statusCode(200);
        return before;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> venue(Map<String, Object> facts) {
        return (Map<String, Object>) facts.get("venue");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> days(Map<String, Object> facts) {
        return (List<Map<String, Object>>) facts.get("days");
    }
}
