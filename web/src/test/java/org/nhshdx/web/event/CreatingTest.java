package org.nhshdx.web.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.world.AtOnce;
import org.nhshdx.web.world.World;

@QuarkusTest
class CreatingTest {

    @Inject
    World world;

    @Test
    void everythingMayStillBeMissing() {
        Desk desk = desk("Arkendale Moss");
        desk.read(desk.create(Map.of())).statusCode(200).body("state", is("draft")).body("slug", is("event"))
                .body("examination.announceable", is(false)).body("version", is(0));
    }

    @Test
    void aRequestThatIsSentAgainMakesOneEvent() {
        Desk desk = desk("Bowness Moss");
        Map<String, Object> body = Map.of("facts", Map.of("theme", "Once"));
        String events = "/api/v1/organise/%s/events".formatted(desk.place());
        for (int time = 0; time < 2; time++) {
            desk.json().header("Idempotency-Key", "bowness-1").body(body).post(events).then().statusCode(201).body("slug", is("once"));
        }
        desk.json().get(events).then().body("slug", contains("once"));
    }

    @Test
    void eventsThatAreStartedAtTheSameMomentGetAddressesOfTheirOwn() {
        Desk desk = desk("Cald Moss");
        assertThat(AtOnce.times(4, () -> desk.create(Map.of("facts", Map.of("theme", "Crowd")))))
                .containsExactlyInAnyOrder("crowd", "crowd-2", "crowd-3", "crowd-4");
    }

    @Test
    void whatDoesntFitIsNamedFieldByField() {
        Desk desk = desk("Drumburgh Moss");
        Map<String, Object> facts = Map.of(
                "chapter", "leeds", "title", "x".repeat(201), "capacity", -1,
                "days", List.of(Map.of("date", "2030-06-08", "starts", "17:00", "ends", "09:00")),
                "attestations", Map.of("no-such-principle", "We promise."));
        desk.json().body(Map.of("facts", facts)).post("/api/v1/organise/%s/events".formatted(desk.place())).then().statusCode(422)
                .body("problems.field", containsInAnyOrder(
                        "facts.title", "facts.capacity", "facts.days[0].ends", "facts.attestations.no-such-principle"));
        desk.json().body(Map.of("facts", Map.of("chapter", "leeds"))).post("/api/v1/organise/%s/events".formatted(desk.place()))
                .then().statusCode(422).body("problems.field", contains("facts.chapter"));
    }

    @Test
    void anythingThatPeopleWriteSurvives() {
        Desk desk = desk("Easton Moss");
        String theme = "🎪 שלום — Ærøskøbing <b>bold</b> \"quoted\" \\ ' & ¼";
        String about = "# " + "Ж".repeat(9_990) + " 👩🏽‍⚕️";
        String event = desk.create(Map.of("facts", Map.of("theme", theme), "about", about));
        desk.read(event).body("facts.theme", is(theme)).body("about", is(about));
    }

    @Test
    void twoWhoSaveAtOnceDontOverwriteEachOther() {
        Desk desk = desk("Fenwick Moss");
        String event = desk.create(Map.of());
        int seen = desk.version(event);
        String path = "/api/v1/organise/%s/events/%s".formatted(desk.place(), event);
        desk.json().body(Map.of("facts", Map.of("theme", "Mine"), "version", seen)).put(path).then().statusCode(200);
        desk.json().body(Map.of("facts", Map.of("theme", "Yours"), "version", seen)).put(path).then().statusCode(409);
        desk.read(event).body("facts.theme", is("Mine"));
    }

    private Desk desk(String name) {
        return new Desk("marigold", world.approvedChapter(name, Cast.MARIGOLD).slug());
    }
}
