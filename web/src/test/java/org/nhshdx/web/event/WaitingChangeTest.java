package org.nhshdx.web.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.message.Letter;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;

/** What an announced event is judged on waits for the core team; the rest of the same change is public at once. */
@QuarkusTest
class WaitingChangeTest {

    private static final String ASKED = "judgements.findAll { it.kept == null }.principle";
    private static final List<String> SURFACES = List.of(
            "/x/%s/events/%s", "/x/%s/events/%s/history", "/x/%s/events/%s.ics", "/x/%1$s", "/x/%1$s/calendar.ics",
            "/x/%1$s/feed.atom", "/events", "/calendar.ics", "/api/v1/chapters/%s/events/%s", "/api/v1/chapters/%1$s",
            "/api/v1/events?size=100");

    @Inject
    World world;

    @Inject
    Scope scope;

    @Test
    void untilItIsJudgedNoPublicPageSaysAWordOfIt() {
        Desk desk = desk("Waitingham");
        GoodDay day = GoodDay.in("Waitingham");
        String event = announced(desk, day);
        List<String> before = surfaces(desk, event);
        day.with("title", "NHSHDx Waitingham: Zeppelin porridge").with("audience", "everyone");
        desk.change(event, day.with("theme", "Zeppelin porridge").sponsoredBy("Corn & Sons")).statusCode(202)
                .body("facts.theme", nullValue()).body("revision", is(0)).body("change.facts.theme", is("Zeppelin porridge"))
                .body("change.state", is("waiting")).body("change.differences.field", contains("title", "theme", "sponsors"))
                .body(ASKED, containsInAnyOrder("neutral-ground", "sponsors-cleared"));
        assertThat(surfaces(desk, event)).isEqualTo(before);
    }

    @Test
    void onceItIsKeptAllOfItIsPublicInTheNameOfWhoeverWroteIt() {
        Desk desk = desk("Waitcombe");
        GoodDay day = GoodDay.in("Waitcombe");
        String event = announced(desk, day);
        desk.change(event, day.with("title", "NHSHDx Waitcombe: Zeppelin porridge").with("theme", "Zeppelin porridge")).statusCode(202);
        ottoline(desk).judge(event, "neutral-ground", true).statusCode(200);
        assertThat(given().get("/x/%s/events/%s".formatted(desk.place(), event)).asString())
                .contains("<title>NHSHDx Waitcombe: Zeppelin porridge", "What changed since it was announced");
        assertThat(given().get("/x/%s/events/%s.ics".formatted(desk.place(), event)).asString())
                .contains("SEQUENCE:1").contains("Zeppelin porridge");
        desk.read(event).body("facts.theme", is("Zeppelin porridge")).body("revision", is(1)).body("change", nullValue())
                .body("changes.what", contains("The name", "The theme"));
        assertThat(letters(desk)).anyMatch(letter -> letter.contains("is public now") && letter.contains("Zeppelin porridge"));
    }

    @Test
    void ifItIsRefusedThePageStaysAndALetterSaysWhy() {
        Desk desk = desk("Waitsbury");
        GoodDay day = GoodDay.in("Waitsbury");
        String event = announced(desk, day);
        List<String> before = surfaces(desk, event);
        desk.change(event, day.with("theme", "Zeppelin porridge")).statusCode(202);
        ottoline(desk).judge(event, "neutral-ground", false).statusCode(200);
        assertThat(surfaces(desk, event).get(0)).isEqualTo(before.get(0)).doesNotContain("Zeppelin");
        desk.read(event).body("change.state", is("refused")).body("change.reason", is("It is somebody's shop window."))
                .body("change.facts.theme", is("Zeppelin porridge")).body(ASKED, empty());
        assertThat(letters(desk)).anyMatch(letter -> letter.contains("It is somebody's shop window.") && letter.contains("Zeppelin porridge"));
        desk.change(event, day).statusCode(422).body("problems.field", contains("findings.neutral-ground"));
    }

    @Test
    void theRestOfTheSameChangeIsPublicAtOnce() {
        Desk desk = desk("Waitsham");
        GoodDay day = GoodDay.in("Waitsham");
        String event = announced(desk, day);
        desk.change(event, day.with("theme", "Zeppelin porridge").with("capacity", 55)).statusCode(202)
                .body("facts.capacity", is(55)).body("facts.theme", nullValue()).body("revision", is(1))
                .body("changes.what", contains("The number of places"));
        JsonPath open = given().get("/api/v1/chapters/%s/events/%s".formatted(desk.place(), event)).jsonPath();
        assertThat(open.getInt("capacity")).isEqualTo(55);
        assertThat(open.getString("theme")).isNull();
    }

    @Test
    void anotherSpellingOfTheSameThemeIsToldAtOnce() {
        Desk desk = desk("Waitthorpe");
        GoodDay day = GoodDay.in("Waitthorpe").with("theme", "Getting home");
        String event = announced(desk, day);
        desk.change(event, day.with("theme", "Getting  home!")).statusCode(200).body("facts.theme", is("Getting  home!"));
    }

    @Test
    void whoeverSavesAgainAddsToWhatWaitsAndKeepsThePromise() {
        Desk desk = desk("Waitmouth");
        GoodDay day = GoodDay.in("Waitmouth");
        String event = announced(desk, day);
        String promise = desk.change(event, day.with("theme", "Zeppelin porridge")).statusCode(202).extract().path("change.answerBy");
        int seen = desk.version(event);
        desk.change(event, day.without("theme").sponsoredBy("Corn & Sons").with("capacity", 50)).statusCode(202)
                .body("facts.capacity", is(50)).body("facts.sponsors", empty())
                .body("change.facts.theme", is("Zeppelin porridge")).body("change.facts.sponsors.name", contains("Corn & Sons"))
                .body("change.answerBy", is(promise)).body("change.differences.field", contains("theme", "sponsors"));
        ottoline(desk).coreTeam("events/" + event + "/judgements",
                Map.of("version", seen, "principle", "neutral-ground", "kept", true, "reason", "Seen before the sponsor."))
                .statusCode(409);
        desk.read(event).body("change.state", is("waiting")).body("facts.theme", nullValue());
    }

    @Test
    void aNewDateIsNeverHeldBackAndWhatWaitsIsLaidOntoIt() {
        Desk desk = desk("Waitford");
        GoodDay day = GoodDay.in("Waitford");
        String event = announced(desk, day);
        desk.change(event, day.with("theme", "Zeppelin porridge")).statusCode(202);
        LocalDate later = day.date().plusWeeks(1);
        desk.change(event, day.without("theme").on(later)).statusCode(202).body("facts.days[0].date", is(later.toString()));
        ottoline(desk).judge(event, "neutral-ground", true).statusCode(200);
        desk.read(event).body("facts.days[0].date", is(later.toString())).body("facts.theme", is("Zeppelin porridge"));
    }

    @Test
    void whatIsTakenBackIsNeverTold() {
        Desk desk = desk("Waitwick");
        GoodDay day = GoodDay.in("Waitwick");
        String event = announced(desk, day);
        desk.json().get(waiting(desk, event)).then().statusCode(404);
        desk.change(event, day.with("theme", "Zeppelin porridge")).statusCode(202);
        desk.json().get(waiting(desk, event)).then().statusCode(200).body("differences.after", contains("Zeppelin porridge"));
        Map<String, Integer> seen = Map.of("version", desk.version(event));
        desk.json().body(seen).post(waiting(desk, event) + "/taking-back").then().statusCode(200).body("change", nullValue()).body(ASKED, empty());
        desk.json().body(Map.of("version", desk.version(event))).post(waiting(desk, event) + "/taking-back").then().statusCode(409);
        desk.read(event).body("facts.theme", nullValue()).body("revision", is(0));
        desk.change(event, day.with("theme", "Zeppelin porridge")).statusCode(202);
    }

    @Test
    void callingItOffIsNeverHeldUpAndEndsWhatWaits() {
        Desk desk = desk("Waitdale");
        GoodDay day = GoodDay.in("Waitdale");
        String event = announced(desk, day);
        desk.change(event, day.with("theme", "Zeppelin porridge")).statusCode(202);
        desk.decide(event, "calling-off", Map.of("reason", "The roof leaks.")).statusCode(200)
                .body("state", is("called-off")).body("change", nullValue()).body(ASKED, empty());
        ottoline(desk).judge(event, "neutral-ground", true).statusCode(200);
        desk.read(event).body("facts.theme", nullValue());
        assertThat(new Desk("ottoline", "").json().get("/api/v1/core-team/judgements").then().statusCode(200)
                .extract().<List<String>>path("chapter")).doesNotContain(desk.place());
    }

    @Test
    void aSponsorThatIsRefusedEndsTheChangeThatNamesIt() {
        Desk desk = desk("Waitleigh");
        GoodDay day = GoodDay.in("Waitleigh");
        String event = announced(desk, day);
        desk.change(event, day.sponsoredBy("Gilded Maypole Data")).statusCode(202);
        ottoline(desk).coreTeam("events/" + event + "/sponsors", Map.of(
                "name", "Gilded Maypole Data", "cleared", false, "reason", "They sell people's addresses.")).statusCode(200);
        desk.read(event).body("change.state", is("refused")).body("change.reason", containsString("Gilded Maypole Data"))
                .body(ASKED, empty()).body("facts.sponsors", empty());
    }

    @Test
    void whatIsJudgedAnewAsBrokenBeforeTheRestIsDecidedEndsIt() {
        Desk desk = desk("Waitchester");
        GoodDay day = GoodDay.in("Waitchester");
        String event = announced(desk, day);
        desk.change(event, day.sponsoredBy("Plum & Partners")).statusCode(202);
        ottoline(desk).judge(event, "neutral-ground", true).statusCode(200).body("change.state", is("waiting")).body(ASKED, contains("sponsors-cleared"));
        ottoline(desk).judge(event, "neutral-ground", false).statusCode(200).body("change.state", is("refused")).body(ASKED, empty());
        desk.read(event).body("examination.findings.find { it.principle == 'neutral-ground' }.outcome", is("kept"));
    }

    @Test
    void aWaiverSettlesWhatWaitedForIt() {
        World.Place place = world.approvedChapter("Waitstead", Cast.MARIGOLD);
        Desk desk = new Desk("marigold", place.slug());
        String event = world.announcedEvent(place, LocalDate.now().plusMonths(2));
        Map<String, Object> facts = new HashMap<>(desk.read(event).extract().path("facts"));
        facts.put("sponsors", List.of(Map.of("name", "Nobody Knows Them", "contribution", "lunch", "benefits", List.of("thanks"))));
        desk.decide(event, "changes", Map.of("facts", facts, "version", desk.version(event))).statusCode(202);
        ottoline(desk).judge(event, "neutral-ground", true).statusCode(200).body("change.state", is("waiting"));
        ottoline(desk).coreTeam("events/" + event + "/waivers", Map.of(
                "principle", "sponsors-cleared", "reason", "They are the hospital's own friends.",
                "until", LocalDate.now().plusMonths(9).toString())).statusCode(201);
        desk.read(event).body("change", nullValue()).body("facts.sponsors.name", contains("Nobody Knows Them")).body(ASKED, empty());
    }

    @Test
    void aWaiverThatEndsMeanwhileRefusesNothingThatWaits() {
        World.Place place = world.approvedChapter("Waitlington", Cast.MARIGOLD);
        Desk desk = new Desk("marigold", place.slug());
        String event = world.readyEvent(place, LocalDate.now().plusMonths(4));
        Map<String, Object> facts = new HashMap<>(desk.read(event).extract().path("facts"));
        facts.put("photoOptOut", false);
        desk.json().body(Map.of("facts", facts, "version", desk.version(event))).put("/api/v1/organise/waitlington/events/" + event)
                .then().statusCode(200);
        String waiver = ottoline(desk).coreTeam("events/" + event + "/waivers", Map.of(
                "principle", "photos-optional", "reason", "A film is made, and all agreed.",
                "until", LocalDate.now().plusMonths(9).toString())).statusCode(201).extract().path("id");
        new Desk("bram", desk.place()).coreTeam("waivers/" + waiver + "/confirmation", Map.of()).statusCode(200);
        desk.announce(event).statusCode(200);
        facts.put("theme", "Zeppelin porridge");
        desk.decide(event, "changes", Map.of("facts", facts, "version", desk.version(event))).statusCode(202);
        ottoline(desk).coreTeam("waivers/" + waiver + "/ending", Map.of("reason", "The film is off.")).statusCode(200);
        desk.read(event).body("change.state", is("waiting"));
        ottoline(desk).judge(event, "neutral-ground", true).statusCode(200);
        desk.read(event).body("facts.theme", is("Zeppelin porridge"));
    }

    @Test
    void noThemeAndNoTitleNamesASponsorAlsoWhileEitherWaits() {
        Desk desk = desk("Waitminster");
        GoodDay day = GoodDay.in("Waitminster");
        String event = announced(desk, day);
        desk.change(event, day.with("theme", "Thank you, ÉCLAIR Works").sponsoredBy("Eclair-works Ltd")).statusCode(422)
                .body("problems.field", contains("findings.sponsors-not-in-the-name"))
                .body("problems.advice", everyItem(containsString("Take the sponsor out of the name")));
        desk.change(event, day.with("theme", "Eclairs at work").sponsoredBy("Eclair-works Ltd")).statusCode(202);
        desk.change(event, day.with("theme", "An eclair works wonders")).statusCode(422)
                .body("problems.field", contains("findings.sponsors-not-in-the-name"));
        desk.change(event, day.with("theme", "Porridge").with("sponsors", List.of())).statusCode(202);
        desk.change(event, day.without("theme").sponsoredBy("Porridge plc")).statusCode(422)
                .body("problems.field", contains("findings.sponsors-not-in-the-name"));
        desk.read(event).body("change.facts.theme", is("Porridge"));
    }

    @Test
    void wordsAndTimetableWaitOnlyIfTheyNameASponsorThatWaits() {
        Desk desk = desk("Waitgate");
        GoodDay day = GoodDay.in("Waitgate");
        String event = announced(desk, day);
        Map<String, Object> change = Map.of(
                "facts", day.sponsoredBy("Hazel Nut Bank").facts(), "about", "Lunch comes from the HAZEL-NUT bank.",
                "version", desk.version(event));
        desk.decide(event, "changes", change).statusCode(202).body("about", nullValue())
                .body("change.about", is("Lunch comes from the HAZEL-NUT bank."));
        Map<String, Object> other = Map.of("facts", day.facts(), "about", "Soup for everybody.", "version", desk.version(event));
        desk.decide(event, "changes", other).statusCode(202).body("about", is("Soup for everybody."))
                .body("change.differences.field", contains("sponsors"));
        assertThat(surfaces(desk, event)).noneMatch(served -> served.toLowerCase().contains("hazel"));
    }

    @Test
    void helpersAndOtherChaptersTakeNothingBack() {
        Desk desk = desk("Waitworth");
        GoodDay day = GoodDay.in("Waitworth");
        String event = announced(desk, day);
        desk.change(event, day.with("theme", "Zeppelin porridge")).statusCode(202);
        Map<String, Integer> seen = Map.of("version", desk.version(event));
        new Desk("callum", desk.place()).json().body(seen).post(waiting(desk, event) + "/taking-back").then().statusCode(404);
        ottoline(desk).json().body(seen).post(waiting(desk, event) + "/taking-back").then().statusCode(403);
        desk.read(event).body("change.state", not(nullValue()));
    }

    private Desk desk(String name) {
        return new Desk("marigold", world.approvedChapter(name, Cast.MARIGOLD).slug());
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

    private static String waiting(Desk desk, String event) {
        return "/api/v1/organise/%s/events/%s/waiting-change".formatted(desk.place(), event);
    }

    private static List<String> surfaces(Desk desk, String event) {
        return SURFACES.stream().map(path -> path.formatted(desk.place(), event))
                .map(path -> given().get(path).then().statusCode(200).extract().asString()).toList();
    }

    private List<String> letters(Desk desk) {
        var chapter = scope.readingShared(() -> Address.at(desk.place())).orElseThrow().chapterId();
        return scope.reading(chapter, () -> Letter.latest(9).stream().map(Letter::body).toList());
    }
}
