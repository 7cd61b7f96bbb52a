package org.nhshdx.web.licence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventReport;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.coreteam.DailyDigest;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.event.HoldingEvents;
import org.nhshdx.tenant.event.ReportingEvents;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** A chapter that has shown it can be trusted gets the lock-up for its next event at once. */
@QuarkusTest
class DelegationTest {

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Inject
    HoldingEvents holding;

    @Inject
    ReportingEvents reporting;

    @Inject
    DailyDigest digest;

    @Test
    void aTrustedChapterGetsTheLockUpAtOnceAndTheRestWaits() {
        Asking chapter = trusted("Trusted Alpha");
        String event = nextEvent(chapter.place());
        Map<String, Object> body = forEvent(chapter, event, "lock-up", "poster");
        chapter.ask(body).statusCode(201).body("request.assets", contains("poster")).body("granted", hasSize(1))
                .body("granted[0].asset", is("lock-up")).body("granted[0].event.event", is(event))
                .body("granted[0].grantedBy", nullValue()).body("granted[0].signedBy", is("Marigold Tembo"))
                .body("granted[0].delegation", containsString("2 events are reported"));
        String code = chapter.licences().extract().path("find { it.asset == 'lock-up' }.code");
        given().get("/api/v1/register/" + code).then().statusCode(200).body("inForce", is(true));
        chapter.send("bram", "/licences/" + code + "/revocation", Map.of("reason", "The day fell through.")).statusCode(200)
                .body("state", is("revoked"));
        As.caller("marigold").get(chapter.at() + "/delegation").then().body("missing", hasItem(containsString(code)));
    }

    @Test
    void theCoreTeamIsToldInTheDigest() {
        Asking chapter = trusted("Trusted Beta");
        String event = nextEvent(chapter.place());
        String code = clock.on(clock.today(), () ->
                chapter.ask(forEvent(chapter, event, "lock-up")).statusCode(201).extract().path("granted[0].code"));
        Message told = firstDigestFrom(clock.today().plusDays(1)).orElseThrow();
        assertThat(told.words().body()).contains("Granted by delegation since the last morning:", "Trusted Beta, the logo lock-up", code);
    }

    @Test
    void whatIsMissingIsSaidAndAPersonDecides() {
        Place place = world.approvedChapter("Trusted Gamma", Cast.MARIGOLD);
        Asking chapter = new Asking(place);
        reported(place, 1);
        String event = nextEvent(place);
        As.caller("marigold").get(chapter.at() + "/delegation").then().statusCode(200)
                .body("missing", contains("Two events have to be reported; so far it is one."));
        chapter.ask(forEvent(chapter, event, "lock-up")).statusCode(201).body("granted", empty())
                .body("request.assets", contains("lock-up"));
    }

    @Test
    void itIsForTheNextEventAlone() {
        Asking chapter = trusted("Trusted Delta");
        nextEvent(chapter.place());
        String later = nextEvent(chapter.place());
        chapter.ask(forEvent(chapter, later, "lock-up")).statusCode(201).body("granted", empty());
        chapter.ask(chapter.body(clock.today().plusMonths(6), "lock-up")).statusCode(201).body("granted", empty());
    }

    @Test
    void aBrokenRuleEndsTheTrust() {
        Asking chapter = trusted("Trusted Epsilon");
        String event = nextEvent(chapter.place());
        world.judged(chapter.place(), "neutral-ground", false, "One product after all.");
        chapter.ask(forEvent(chapter, event, "lock-up")).statusCode(201).body("granted", empty());
    }

    @Test
    void theCoreTeamSwitchesItOffWithAReasonAndOnAgain() {
        Asking chapter = trusted("Trusted Zeta");
        String event = nextEvent(chapter.place());
        chapter.send("bram", "/delegation/stop", Map.of("reason", "")).statusCode(422);
        chapter.send("bram", "/delegation/stop", Map.of("reason", "New people; we look for a while.")).statusCode(200).body("stopped", is(true));
        chapter.send("ottoline", "/delegation/stop", Map.of("reason", "Twice.")).statusCode(409);
        chapter.send("marigold", "/delegation/allowance", Map.of("reason", "Please.")).statusCode(403);
        String waits = chapter.ask(forEvent(chapter, event, "lock-up")).statusCode(201).body("granted", empty()).extract().path("request.id");
        chapter.send("marigold", "/asset-requests/" + waits + "/withdrawal", Map.of()).statusCode(200);
        chapter.send("ottoline", "/delegation/allowance", Map.of("reason", "They know how.")).statusCode(200).body("missing", not(hasItem(containsString("decides"))));
        chapter.ask(forEvent(chapter, event, "lock-up")).statusCode(201).body("granted", hasSize(1));
    }

    @Test
    void whatNobodyCountedStaysUnmeasured() {
        Place place = world.approvedChapter("Trusted Eta", Cast.MARIGOLD);
        String event = world.announcedEvent(place, clock.today().plusWeeks(2));
        String at = "/api/v1/organise/" + place.slug() + "/events/" + event + "/report";
        As.caller("marigold").contentType("application/json").body(Map.of("account", "It rained.")).post(at).then().statusCode(409);
        clock.on(lastDay(place, event).plusDays(1), () -> holding.hold(world.asker(Cast.MARIGOLD), place.id(), event));
        As.caller("marigold").contentType("application/json").body(Map.of("came", -1)).post(at).then().statusCode(422)
                .body("problems.field", contains("account", "came"));
        As.caller("marigold").contentType("application/json").body(Map.of("account", "It rained.", "made", 0)).post(at).then()
                .statusCode(200).body("state", is("reported")).body("report.made", is(0)).body("report.came", nullValue());
    }

    private Asking trusted(String name) {
        Place place = world.approvedChapter(name, Cast.MARIGOLD);
        reported(place, 2);
        return new Asking(place);
    }

    /** Days that were announced, held and reported, as if their time had passed. */
    private void reported(Place place, int many) {
        for (int i = 0; i < many; i++) {
            String event = world.announcedEvent(place, afterAll(place));
            clock.on(lastDay(place, event).plusDays(1), () -> {
                holding.hold(world.asker(Cast.MARIGOLD), place.id(), event);
                reporting.report(world.asker(Cast.MARIGOLD), place.id(), event,
                        new EventReport("Nine teams, one rota that works.", Optional.of(48), Optional.empty()));
            });
        }
    }

    /** A draft that only has to be announced, later than all that the chapter had so far. */
    private String nextEvent(Place place) {
        return world.readyEvent(place, afterAll(place));
    }

    private LocalDate afterAll(Place place) {
        return scope.reading(place.id(), () -> Event.all().stream()
                .flatMap(event -> EventDays.of(event.facts()).last().stream())
                .max(LocalDate::compareTo)
                .orElse(clock.today()).plusWeeks(1));
    }

    private LocalDate lastDay(Place place, String event) {
        return scope.reading(place.id(), () -> EventDays.of(Event.at(event).orElseThrow().facts()).last().orElseThrow());
    }

    private Map<String, Object> forEvent(Asking chapter, String event, String... assets) {
        Map<String, Object> body = chapter.body(clock.today().plusMonths(8), assets);
        body.put("event", event);
        return body;
    }

    /** Of the next mornings, the first on which one goes out: not on a Sunday or a bank holiday. */
    private Optional<Message> firstDigestFrom(LocalDate morning) {
        for (LocalDate day = morning; day.isBefore(morning.plusDays(7)); day = day.plusDays(1)) {
            clock.at(day.atTime(8, 0), () -> {
                world.asker(Cast.OTTOLINE);
                digest.send();
                return null;
            });
            LocalDate sent = day;
            List<Message> told = scope.readingShared(() -> Message.list("what = ?1", "digest " + sent));
            if (!told.isEmpty()) {
                return told.stream().findFirst();
            }
        }
        return Optional.empty();
    }
}
