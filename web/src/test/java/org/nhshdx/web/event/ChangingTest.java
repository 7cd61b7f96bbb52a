package org.nhshdx.web.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.publication.EventSearch;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.event.HoldingEvents;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.world.World;

@QuarkusTest
class ChangingTest {

    private static final String NEUTRAL = "findings.find { it.principle == 'neutral-ground' }.outcome";

    @Inject
    World world;

    @Inject
    HoldingEvents holding;

    @Inject
    Reading reading;

    @Inject
    MovableClock clock;

    private final Map<String, UUID> chapters = new HashMap<>();

    @Test
    void aBrokenRuleRefusesTheChangeAndNotTheEvent() {
        Desk desk = desk("Saltmere");
        GoodDay day = GoodDay.in("Saltmere");
        String event = announced(desk, day);
        desk.change(event, day.with("ticketPrice", 5)).statusCode(422).body("problems.field", contains("findings.free-to-attend"));
        desk.read(event).body("state", is("announced")).body("revision", is(0)).body("facts.ticketPrice", is(0)).body("changes", empty());
    }

    @Test
    void aDefaultThatWasKeptMayNotBeBrokenByAChangeEither() {
        Desk desk = desk("Tarnholt");
        GoodDay day = GoodDay.in("Tarnholt");
        String event = announced(desk, day);
        desk.change(event, day.on(day.date().plusDays(3))).statusCode(422).body("problems.field", contains("findings.weekend"));
    }

    @Test
    void aThemeThatNobodyHasJudgedWaitsAndIsAskedAboutWhileTheJudgedOneStays() {
        Desk desk = desk("Umberleigh Cross");
        GoodDay day = GoodDay.in("Umberleigh Cross");
        String event = announced(desk, day);
        desk.change(event, day.with("capacity", 50)).statusCode(200).body("examination." + NEUTRAL, is("kept"));
        desk.change(event, day.with("theme", "One supplier's platform")).statusCode(202)
                .body("examination." + NEUTRAL, is("kept")).body("change.examination." + NEUTRAL, is("to-be-judged"))
                .body("judgements.findAll { it.kept == null }.principle", contains("neutral-ground"));
        assertThat(new Desk("ottoline", "").json().get("/api/v1/core-team/judgements").then().statusCode(200)
                .extract().<List<String>>path("chapter")).contains(desk.place());
        given().get("/api/v1/chapters/%s/events/%s".formatted(desk.place(), event)).then().body(NEUTRAL, is("kept"));
        ottoline(desk).judge(event, "neutral-ground", false).statusCode(200);
        given().get("/api/v1/chapters/%s/events/%s".formatted(desk.place(), event)).then().body(NEUTRAL, is("kept"));
    }

    @Test
    void aNewSponsorIsThankedInPublicOnceItIsClearedAndTheGroundIsJudgedNeutral() {
        Desk desk = desk("Vixenhurst");
        GoodDay day = GoodDay.in("Vixenhurst");
        String event = announced(desk, day);
        desk.change(event, day.sponsoredBy("Quince & Daughters")).statusCode(202);
        String page = "/x/%s/events/%s".formatted(desk.place(), event);
        assertThat(given().get(page).asString()).doesNotContain("Quince");
        ottoline(desk).judge(event, "sponsors-cleared", true).statusCode(422).body("problems.field", contains("principle"));
        ottoline(desk).coreTeam("events/" + event + "/sponsors",
                        Map.of("name", "quince  DAUGHTERS", "cleared", true, "reason", "A bakery."))
                .statusCode(200).body("judgements.findAll { it.kept == null }.principle", contains("neutral-ground"));
        assertThat(given().get(page).asString()).doesNotContain("Quince");
        ottoline(desk).judge(event, "neutral-ground", true).statusCode(200);
        assertThat(given().get(page).asString()).contains("Quince &amp; Daughters");
    }

    @Test
    void theSignUpLinkThatIsLetGoIsFreeForAnotherEvent() {
        Desk desk = desk("Willowbrook End");
        GoodDay day = GoodDay.in("Willowbrook End");
        String old = day.link();
        String event = announced(desk, day);
        desk.change(event, day.with("signUpUrl", "https://tickets.example.org/willow-new")).statusCode(200);
        announced(desk("Yarrowby"), GoodDay.in("Yarrowby").with("signUpUrl", old));
        desk.change(event, day.with("signUpUrl", old)).statusCode(422);
    }

    @Test
    void aCalledOffEventStaysPublicAndSaysWhy() {
        Desk desk = desk("Axbourne");
        String event = announced(desk, GoodDay.in("Axbourne"));
        desk.decide(event, "calling-off", Map.of("reason", " ")).statusCode(422).body("problems.field", contains("reason"));
        desk.decide(event, "calling-off", Map.of("reason", "The roof leaks.")).statusCode(200).body("state", is("called-off"));
        given().get("/x/%s/events/%s".formatted(desk.place(), event)).then().statusCode(200).body(containsString("The roof leaks."));
        given().get("/x/%s/events/%s.ics".formatted(desk.place(), event)).then().body(containsString("STATUS:CANCELLED"));
        desk.decide(event, "calling-off", Map.of("reason", "Twice")).statusCode(409);
        desk.decide(event, "holding", Map.of()).statusCode(409);
    }

    @Test
    void anEventIsHeldOnceItsLastDayIsOverAndIsPastAtOnce() {
        Desk desk = desk("Brindlewood");
        GoodDay day = GoodDay.in("Brindlewood");
        String event = announced(desk, day);
        desk.decide(event, "holding", Map.of()).statusCode(409);
        int version = desk.version(event);
        assertThatThrownBy(() -> clock.at(day.date().atTime(16, 59), () -> heldOn(desk, event))).hasMessageContaining("isn't over before 5pm on Saturday");
        clock.at(day.date().atTime(17, 0), () -> {
            assertThat(heldOn(desk, event)).isEqualTo("held");
            assertThat(reading.event(desk.place(), event).orElseThrow().isOver()).isTrue();
            assertThat(reading.chapter(desk.place()).orElseThrow().next()).isEmpty();
            return event;
        });
        assertThat(listed(desk, false)).as("whatever its date").isEmpty();
        assertThat(listed(desk, true)).containsExactly(event);
        desk.read(event).body("state", is("held")).body("version", is(version + 1));
    }

    private List<String> listed(Desk desk, boolean past) {
        EventSearch search = new EventSearch(past, "Brindlewood", "", Optional.empty(), Optional.empty());
        return reading.events(search, PageAsked.kindly(Optional.empty(), 10)).items().stream()
                .filter(event -> event.chapter().equals(desk.place())).map(EventOnSite::slug).toList();
    }

    /** Tokens don't outlive a clock that was moved, so this deed is done without HTTP. */
    private String heldOn(Desk desk, String event) {
        return holding.hold(world.asker(Cast.MARIGOLD), chapters.get(desk.place()), event).state().code();
    }

    @Test
    void onlyTheChaptersOwnPeopleReadAndChangeItsEvents() {
        Desk desk = desk("Cobblethwaite");
        GoodDay day = GoodDay.in("Cobblethwaite");
        String event = announced(desk, day);
        new Desk("callum", desk.place()).read(event).statusCode(404);
        new Desk("callum", desk.place()).decide(event, "changes", Map.of("facts", day.facts(), "version", 1)).statusCode(404);
        ottoline(desk).decide(event, "calling-off", Map.of("reason", "Not theirs to call off")).statusCode(403);
    }

    private Desk desk(String name) {
        World.Place place = world.approvedChapter(name, Cast.MARIGOLD);
        chapters.put(place.slug(), place.id());
        return new Desk("marigold", place.slug());
    }

    private static Desk ottoline(Desk desk) {
        return new Desk("ottoline", desk.place());
    }

    private static String announced(Desk desk, GoodDay day) {
        String event = desk.create(day);
        ottoline(desk).judge(event, "neutral-ground", true).statusCode(200);
        desk.announce(event).statusCode(200);
        return event;
    }
}
