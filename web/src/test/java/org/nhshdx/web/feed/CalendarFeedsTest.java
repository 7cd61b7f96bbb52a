package org.nhshdx.web.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.running.As;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

@QuarkusTest
class CalendarFeedsTest {

    @Inject
    World world;

    @Inject
    Announced announced;

    @Inject
    MovableClock clock;

    @Test
    void anAnnouncedEventStandsInAllThreeCalendars() {
        Place place = announced.chapter("Feeds Alpha", clock.today().plusDays(40));
        for (String calendar : List.of("/calendar.ics", ofChapter(place), ofEvent(place))) {
            Response answer = given().get(calendar);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.contentType()).isEqualToIgnoringCase("text/calendar;charset=utf-8");
            assertThat(answer.asString()).contains("SUMMARY:NHSHDx Feeds Alpha\r\n", "/x/feeds-alpha/events/first", "STATUS:CONFIRMED");
        }
    }

    @Test
    void revokingEmptiesTheFeedsButLeavesTheTicketHoldersEntry() {
        Place place = announced.chapter("Feeds Beta", clock.today().plusDays(41));
        deed(place, "licence/revocation");
        assertThat(read("/calendar.ics")).doesNotContain("Feeds Beta");
        assertThat(read(ofChapter(place))).doesNotContain("VEVENT", "NHSHDx Feeds").contains("BEGIN:VCALENDAR", "NAME:Feeds Beta");
        assertThat(read(ofEvent(place))).contains("SUMMARY:Feeds Beta\r\n", "STATUS:CONFIRMED", "not held under the umbrella").doesNotContain("NHSHDx Feeds");
        deed(place, "licence/reinstatement");
        assertThat(read("/calendar.ics")).contains("SUMMARY:NHSHDx Feeds Beta\r\n");
        assertThat(read(ofChapter(place))).contains("SUMMARY:NHSHDx Feeds Beta\r\n");
    }

    /** A calendar takes a new text only with a higher number. */
    @Test
    void theNumberOfAnEntryGrowsWheneverItSaysSomethingElse() {
        Place place = announced.chapter("Feeds Lambda", clock.today().plusDays(49));
        List<Integer> numbers = new ArrayList<>(List.of(sequence(place)));
        for (String deed : List.of("suspension", "reinstatement", "licence/revocation", "licence/reinstatement")) {
            deed(place, deed);
            numbers.add(sequence(place));
        }
        announced.change(place, event -> event.callOff("The mill is flooded.", clock.instant()));
        numbers.add(sequence(place));
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theNumberGrowsWhenTheLicenceEndsByTheCalendarAndWhenItIsRenewed() {
        Place place = announced.chapter("Feeds Mu", clock.today().plusYears(1).plusDays(21));
        int before = sequence(place);
        clock.on(clock.today().plusYears(1), () -> {
            int ended = sequence(place);
            assertThat(ended).isGreaterThan(before);
            deed(place, "licence/renewal");
            assertThat(sequence(place)).isGreaterThan(ended);
        });
    }

    private static int sequence(Place place) {
        return Integer.parseInt(read(ofEvent(place)).replaceAll("(?s).*SEQUENCE:(\\d+).*", "$1"));
    }

    @Test
    void suspendingDoesTheSame() {
        Place place = announced.chapter("Feeds Gamma", clock.today().plusDays(42));
        deed(place, "suspension");
        assertThat(read("/calendar.ics") + read(ofChapter(place))).doesNotContain("Feeds Gamma (");
        assertThat(read(ofChapter(place))).doesNotContain("VEVENT");
        assertThat(read(ofEvent(place))).contains("BEGIN:VEVENT");
    }

    @Test
    void aLicenceThatEndsTakesItsDaysOutByTheCalendarAlone() {
        Place place = announced.chapter("Feeds Delta", clock.today().plusYears(1).plusDays(20));
        assertThat(read("/calendar.ics")).contains("Feeds Delta");
        clock.on(clock.today().plusYears(1), () -> {
            assertThat(read("/calendar.ics")).doesNotContain("Feeds Delta");
            assertThat(read(ofEvent(place))).contains("SUMMARY:Feeds Delta\r\n");
        });
    }

    @Test
    void aCalledOffEventStaysAndSaysSo() {
        Place place = announced.chapter("Feeds Epsilon", clock.today().plusDays(43));
        announced.change(place, event -> event.callOff("The mill is flooded.", clock.instant()));
        for (String calendar : List.of("/calendar.ics", ofChapter(place), ofEvent(place))) {
            assertThat(read(calendar)).contains("SUMMARY:Called off: NHSHDx Feeds Epsilon", "STATUS:CANCELLED", "SEQUENCE:1");
        }
    }

    @Test
    void whatIsLongOverLeavesTheFeeds() {
        Place place = announced.chapter("Feeds Zeta", clock.today().plusDays(44));
        clock.on(clock.today().plusDays(44 + 60), () -> assertThat(read("/calendar.ics")).contains("Feeds Zeta"));
        clock.on(clock.today().plusDays(44 + 100), () -> {
            assertThat(read("/calendar.ics") + read(ofChapter(place))).doesNotContain("SUMMARY:NHSHDx Feeds Zeta");
            assertThat(read(ofEvent(place))).contains("SUMMARY:NHSHDx Feeds Zeta");
        });
    }

    @Test
    void whoHoldsTheSameBytesIsToldSoUntilTheyChange() {
        Place place = announced.chapter("Feeds Eta", clock.today().plusDays(45));
        String tag = given().get(ofEvent(place)).header("ETag");
        assertThat(tag).startsWith("\"");
        Response same = given().header("If-None-Match", tag).get(ofEvent(place));
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.asString()).isEmpty();
        announced.change(place, event -> event.callOff("The mill is flooded.", clock.instant()));
        assertThat(given().header("If-None-Match", tag).get(ofEvent(place)).statusCode()).isEqualTo(200);
    }

    @Test
    void askingForTheHeadAloneGivesItsHeaders() {
        Place place = announced.chapter("Feeds Theta", clock.today().plusDays(46));
        Response head = given().head(ofChapter(place));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(given().get(ofChapter(place)).header("ETag"));
        assertThat(head.contentType()).startsWith("text/calendar");
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Place place = announced.chapter("Feeds Iota", clock.today().plusDays(47));
        for (String path : List.of("/x/nowhere/calendar.ics", "/x/nowhere/events/first.ics", "/x/" + place.slug() + "/events/second.ics")) {
            assertThat(given().get(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aDraftIsInNoCalendar() {
        Place place = world.approvedChapter("Feeds Kappa", Cast.MARIGOLD);
        announced.draft(place, clock.today().plusDays(48));
        assertThat(read("/calendar.ics")).doesNotContain("Feeds Kappa");
        assertThat(given().get(ofEvent(place)).statusCode()).isEqualTo(404);
    }

    @Test
    void isOfferedAsASubscriptionThatKeepsUpAndAsACopy() {
        Place place = announced.chapter("Feeds Nu", clock.today().plusDays(51));
        assertThat(read("/x/" + place.slug() + "/follow")).containsPattern("href=\"webcal://[^\"/]+" + ofChapter(place) + "\"")
                .contains("href=\"" + ofChapter(place) + "\"");
        assertThat(read("/events")).containsPattern("href=\"webcal://[^\"/]+/calendar.ics\"").contains("href=\"/calendar.ics\"");
    }

    private static void deed(Place place, String deed) {
        As.caller("ottoline").contentType(ContentType.JSON).body(Map.of("reason", "Because of a test."))
                .post("/api/v1/core-team/chapters/" + place.slug() + "/" + deed).then().statusCode(200);
    }

    private static String ofChapter(Place place) {
        return "/x/" + place.slug() + "/calendar.ics";
    }

    private static String ofEvent(Place place) {
        return "/x/" + place.slug() + "/events/first.ics";
    }

    private static String read(String path) {
        Response answer = given().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }
}
