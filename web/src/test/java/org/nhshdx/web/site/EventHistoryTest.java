package org.nhshdx.web.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
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
        String path = "/api/v1/organise/%s/events/%s".formatted(place.slug(), event);
        var read = As.caller("marigold").get(path).then().statusCode(200).extract();
        Map<String, Object> facts = read.path("facts");
        @SuppressWarnings("unchecked")
        Map<String, Object> venue = (Map<String, Object>) facts.get("venue");
        String before = String.valueOf(venue.put("name", "Moved Mill"));
        As.caller("marigold").contentType(ContentType.JSON).body(Map.of("facts", facts, "version", read.<Integer>path("version")))
                .post(path + "/changes").then().statusCode(200);
        callingOff.callOff(world.asker(Cast.MARIGOLD), place.id(), event, "The roof leaks.");
        String page = "/x/%s/events/%s".formatted(place.slug(), event);
        given().get(page).then().statusCode(200).body(containsString(page + "/history"));
        given().get(page + "/history").then().statusCode(200)
                .body(containsString("Moved Mill"), containsString("Before: " + before), containsString("Announced"), containsString("The roof leaks."));
        given().get("/x/" + place.slug() + "/feed.atom").then().statusCode(200).contentType("application/atom+xml")
                .body("feed.entry.size()", equalTo(3))
                .body("feed.entry[0].title", equalTo("Called off: NHSHDx History & Co"))
                .body("feed.entry[1].content", containsString("It was " + before));
    }
}
