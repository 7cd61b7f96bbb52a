package org.nhshdx.web.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.place.Nation;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.web.world.World;

/** The cases from real history that the platform must catch, 1 to 9. */
@QuarkusTest
class CasesTest {

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Test
    void case1AnEventCantPointAtAnotherEventsTickets() {
        Desk amber = chapter("Amberwick", Cast.MARIGOLD);
        Desk birch = chapter("Birchwold", Cast.CALLUM);
        GoodDay first = GoodDay.in("Amberwick");
        announced(amber, first);
        String copied = first.link().replace("https://t", "https://WWW.T") + "/?utm_source=poster#tickets";
        String other = birch.create(GoodDay.in("Birchwold").with("signUpUrl", copied));
        judged(birch, other);
        birch.announce(other).statusCode(422)
                .body("problems.field", contains("findings.dated-and-placed"))
                .body("problems[0].advice", containsString("NHSHDx Amberwick"));
        GoodDay own = GoodDay.in("Birchwold");
        String announced = announced(birch, own);
        String link = own.link();
        birch.change(announced, own.with("signUpUrl", copied)).statusCode(422);
        birch.read(announced).body("facts.signUpUrl", is(link)).body("revision", is(0));
    }

    @Test
    void case2TheWeekdayComesFromTheDateAndCantBeTyped() {
        Desk desk = chapter("Cinderford Vale", Cast.MARIGOLD);
        desk.json().body("{\"facts\": {\"days\": [{\"date\": \"2031-05-03\", \"weekday\": \"Friday\"}]}}")
                .post("/api/v1/organise/%s/events".formatted(desk.place())).then().statusCode(400)
                .body("problems[0].field", equalTo("facts.days[0].weekday"));
        GoodDay day = GoodDay.in("Cinderford Vale").on(LocalDate.of(2031, 6, 5));
        String event = desk.create(day);
        judged(desk, event);
        desk.announce(event).statusCode(422)
                .body("problems.find { it.field == 'findings.weekend' }.advice", containsString("Thursday 5 June 2031"));
    }

    @Test
    void case3AMoveAfterAnnouncingIsToldOnThePageAndInTheCalendar() {
        Desk desk = chapter("Dunmere", Cast.MARIGOLD);
        GoodDay day = GoodDay.in("Dunmere");
        String event = announced(desk, day);
        LocalDate before = day.date();
        String page = "/x/%s/events/%s".formatted(desk.place(), event);
        String calendar = given().get(page + ".ics").then().statusCode(200).extract().asString();
        assertThat(calendar).contains(before.toString().replace("-", "")).contains("SEQUENCE:0");
        desk.change(event, day.on(before.plusWeeks(1))).statusCode(200).body("revision", is(1))
                .body("changes[0].what", is("The date"));
        String moved = given().get(page + ".ics").then().extract().asString();
        assertThat(moved).contains(before.plusWeeks(1).toString().replace("-", "")).contains("SEQUENCE:1")
                .doesNotContain(before.toString().replace("-", ""));
        assertThat(given().get(page).then().statusCode(200).extract().asString())
                .contains(inWords(before)).contains(inWords(before.plusWeeks(1)));
    }

    @Test
    void case4AnAddressLeftOverFromAnotherCityIsNoticed() {
        Desk desk = chapter("Elmstow", Cast.MARIGOLD);
        GoodDay day = GoodDay.in("Elmstow");
        day.with("venue", Map.of("name", "Cloister Hall", "address", "Great George Street, Leeds", "town", "Gloucester",
                "postcode", "GL1 3NN", "stepFree", Map.of("entrance", true, "hacking", true, "toilet", true, "presenting", true)));
        String event = desk.create(day);
        judged(desk, event);
        desk.announce(event).statusCode(422)
                .body("problems[0].field", is("findings.dated-and-placed"))
                .body("problems[0].advice", containsString("Leeds"));
    }

    @Test
    void case5ASponsorCantBeAttachedToAnEventThatDoesntExist() {
        Desk desk = chapter("Fernhollow", Cast.MARIGOLD);
        Map<String, Object> sponsored = Map.of("facts", GoodDay.in("Fernhollow").sponsoredBy("Fable Bakery").facts(), "version", 0);
        desk.json().body(sponsored).put("/api/v1/organise/fernhollow/events/no-such-day").then().statusCode(404);
        coreTeam(desk).coreTeam("events/no-such-day/sponsors",
                Map.of("name", "Fable Bakery", "cleared", true, "reason", "Known to us.")).statusCode(404);
        assertThat(sponsorsKnown()).doesNotContain("Fable Bakery");
    }

    @Test
    void case6AddressesAreUniqueInAChapterAndNeverLeadToAnothersEvent() {
        Desk grey = chapter("Greywater", Cast.MARIGOLD);
        Desk holm = new Desk("callum", world.approvedChapter(Setting.inTown("Holmfell", "Truro", "TR1 2HX"), Cast.CALLUM).slug());
        GoodDay one = GoodDay.in("Greywater").with("theme", "Records");
        String first = announced(grey, one);
        String second = grey.create(GoodDay.in("Greywater").with("theme", "Records").on(one.date()));
        String others = announced(holm, GoodDay.in("Holmfell", "Truro", "TR1 2HX").with("theme", "Records").on(one.date()));
        assertThat(second).isEqualTo(first + "-2");
        assertThat(others).isEqualTo(first);
        given().get("/api/v1/chapters/greywater/events/" + first).then().statusCode(200).body("event.title", is("NHSHDx Greywater"));
        given().get("/api/v1/chapters/holmfell/events/" + first).then().statusCode(200).body("event.title", is("NHSHDx Holmfell"));
        given().get("/x/holmfell/events/" + second).then().statusCode(404);
    }

    @Test
    void case7ADraftMaySaySpringAndAnAnnouncedEventMayNot() {
        Desk desk = chapter("Inglebeck", Cast.MARIGOLD);
        GoodDay day = GoodDay.in("Inglebeck").without("days");
        String event = desk.create(Map.of("facts", day.facts(), "roughly", "Spring 2031"));
        judged(desk, event);
        desk.announce(event).statusCode(422).body("problems.field", hasItem("findings.dated-and-placed"));
        desk.json().body("{\"facts\": {\"days\": [{\"date\": \"Spring 2031\"}]}, \"version\": 0}")
                .put("/api/v1/organise/inglebeck/events/" + event).then().statusCode(400);
    }

    @Test
    void case8AJokeSponsorCantBeInTheName() {
        Desk desk = chapter("Jackdaw Moor", Cast.MARIGOLD);
        GoodDay day = GoodDay.in("Jackdaw Moor").with("theme", "Hogwash & Sons Balloons").sponsoredBy("Hogwash & Sons")
                .with("title", "NHSHDx Jackdaw Moor: Hogwash & Sons Balloons");
        String event = desk.create(day);
        coreTeam(desk).coreTeam("events/" + event + "/sponsors",
                Map.of("name", "HOGWASH AND SONS", "cleared", true, "reason", "They exist.")).statusCode(200);
        judged(desk, event);
        desk.announce(event).statusCode(422).body("problems.field", hasItem("findings.sponsors-not-in-the-name"));
    }

    /** In a year of its own, in a month without a Scottish bank holiday: only its weekday is in the way. */
    @Test
    void case9AMidWeekDayIsRightForAReasonThatThePublicCanRead() {
        LocalDate june = LocalDate.of(2103, 6, 1);
        clock.on(june.minusWeeks(6), () -> aThursdayIsWaivedInPublic(june.with(TemporalAdjusters.next(DayOfWeek.THURSDAY))));
    }

    private void aThursdayIsWaivedInPublic(LocalDate thursday) {
        Desk desk = new Desk("marigold", world.approvedChapter(
                new Setting("Kestrelham", "Inverness", "IV1 1AA", Nation.SCOTLAND), Cast.MARIGOLD).slug());
        GoodDay day = GoodDay.in("Kestrelham", "Inverness", "IV1 1AA").with("nation", "scotland").on(thursday);
        String event = desk.create(day);
        judged(desk, event);
        desk.announce(event).statusCode(422).body("problems.field", contains("findings.weekend"));
        String why = "The trust releases its nurses on Thursdays, and covers their shifts.";
        desk.decide(event, "waivers", Map.of("principle", "weekend", "reason", why, "until", thursday.toString())).statusCode(201);
        String asked = desk.read(event).extract().path("waivers[0].id");
        coreTeam(desk).coreTeam("waivers/" + asked + "/proposal", Map.of()).statusCode(200).body("inForce", is(true));
        desk.announce(event).statusCode(200);
        given().get("/api/v1/chapters/kestrelham/events/" + event).then().statusCode(200)
                .body("findings.find { it.principle == 'weekend' }.waiver.reason", is(why));
        assertThat(given().get("/x/kestrelham/events/" + event).then().statusCode(200).extract().asString()).contains(why);
    }

    private Desk chapter(String name, Cast lead) {
        return new Desk(lead.username(), world.approvedChapter(name, lead).slug());
    }

    private static Desk coreTeam(Desk desk) {
        return new Desk("ottoline", desk.place());
    }

    private static void judged(Desk desk, String event) {
        coreTeam(desk).judge(event, "neutral-ground", true).statusCode(200);
    }

    private static String announced(Desk desk, GoodDay day) {
        String event = desk.create(day);
        judged(desk, event);
        desk.announce(event).statusCode(200).body("state", is("announced"));
        return event;
    }

    private static String inWords(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK).format(date);
    }

    private static List<String> sponsorsKnown() {
        return new Desk("ottoline", "").json().get("/api/v1/core-team/sponsors").then().statusCode(200).extract().path("items.name");
    }
}
