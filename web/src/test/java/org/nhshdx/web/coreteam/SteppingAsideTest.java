package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** Recusal: by itself for one's own chapter, declared for any other, and then for everything there. */
@QuarkusTest
class SteppingAsideTest {

    @Inject
    World world;

    @Test
    void whoeverStepsAsideFromAChapterDecidesOnNothingThereAnyMore() {
        World.Place place = world.approvedChapter("Aside Alpha", Cast.MARIGOLD);
        String event = world.readyEvent(place, LocalDate.now().plusMonths(5));
        Visitor bram = Visitor.as("bram");
        String page = "/core-team/chapters/" + place.slug() + "/stepping-aside";
        assertThat(bram.submit(page, Map.of("reason", " ")).statusCode()).isEqualTo(422);
        assertThat(bram.submit(page, Map.of("reason", "Marigold is my sister.")).statusCode()).isEqualTo(303);
        String there = "/api/v1/core-team/chapters/" + place.slug();
        Map<String, Object> waiver = Map.of(
                "principle", "no-bank-holiday", "reason", "Why not.", "until", LocalDate.now().plusMonths(2).toString());
        Map<String, Object> judgement = Map.of(
                "version", world.versionOf(place, event), "principle", "neutral-ground", "kept", true, "reason", "Fine.");
        refused(there + "/waivers", waiver);
        refused(there + "/events/" + event + "/judgements", judgement);
        refused(there + "/suspension", Map.of("reason", "Spite."));
        As.caller("ottoline").contentType(ContentType.JSON).body(waiver).post(there + "/waivers").then().statusCode(201);
    }

    @Test
    void theQueueSaysThatSomebodyElseDecides() {
        World.Place place = world.approvedChapter("Aside Beta", Cast.MARIGOLD);
        As.caller("marigold").contentType(ContentType.JSON).body(Map.of(
                        "principle", "weekend", "reason", "Staff are free on Wednesdays only.",
                        "until", LocalDate.now().plusMonths(6).toString()))
                .post("/api/v1/organise/" + place.slug() + "/waivers").then().statusCode(201);
        Visitor.as("bram").submit("/core-team/chapters/" + place.slug() + "/stepping-aside", Map.of("reason", "A friend."));
        String own = "find { it.chapter == '%s' }.isOwn".formatted(place.slug());
        As.caller("bram").get("/api/v1/core-team/queue").then().body(own, is(true));
        As.caller("ottoline").get("/api/v1/core-team/queue").then().body(own, is(false));
    }

    private static void refused(String address, Map<String, Object> body) {
        As.caller("bram").contentType(ContentType.JSON).body(body).post(address).then().statusCode(403)
                .body("detail", containsString("You have stepped aside"));
    }
}
