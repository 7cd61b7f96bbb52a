package org.nhshdx.web.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.chapter.SectionKind;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.core.live.LiveFindingState;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** What a frozen page means: to the public, to its organisers and to the core team. */
@QuarkusTest
class FreezeTest {

    private static final String NOTE = "Something isn’t right with this page";

    @Inject
    Nights nights;

    @Inject
    Tampering tampering;

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Test
    void aFrozenChapterCanBeReadWithANoteAndHasLeftTheListOfChapters() {
        LocalDate day = LocalDate.of(2171, 3, 6);
        World.Place place = nights.frozenChapter("Freeze Alpha", day);
        clock.on(day, () -> {
            String page = given().get("/x/freeze-alpha").then().statusCode(200).extract().asString();
            assertThat(page).contains(NOTE, "Pictures have alt texts, headings are in order", "2 March 2171");
            assertThat(page.indexOf("<h1")).as("the name comes first").isLessThan(page.indexOf(NOTE));
            given().get("/api/v1/chapters?named=Freeze Alpha").then().body("items", equalTo(List.of()));
            given().get("/api/v1/chapters/freeze-alpha").then().body("chapter.frozen.since", equalTo("2171-03-02"));
        });
        clock.on(day, () -> tampering.writesPast(place, "We mend things."));
        nights.on(day.plusDays(1));
        clock.on(day.plusDays(1), () -> {
            given().get("/x/freeze-alpha").then().body(not(containsString(NOTE)));
            given().get("/api/v1/chapters?named=Freeze Alpha").then().body("items.chapter", hasItem("freeze-alpha"));
        });
    }

    @Test
    void aFrozenDayKeepsItsPageSignUpAndCalendarEntryAndLeavesListsAndFeeds() {
        LocalDate day = LocalDate.of(2172, 3, 6);
        World.Place place = nights.chapter("Freeze Beta", day.minusDays(4));
        String event = tampering.announced(place);
        clock.on(day.minusDays(4), () -> tampering.saysOfItsDay(place, event, "More [here](https://example.org)."));
        for (int before = 4; before >= 0; before--) {
            nights.on(day.minusDays(before));
        }
        clock.on(day, () -> {
            String own = "/x/freeze-beta/events/" + event;
            given().get(own).then().statusCode(200).body(containsString(NOTE)).body(containsString("Sign up, it’s free"));
            given().get(own + ".ics").then().statusCode(200).body(containsString("BEGIN:VEVENT"));
            given().get("/events?place=Freeze Beta").then().body(not(containsString(own)));
            given().get("/calendar.ics").then().body(not(containsString(own)));
            given().get("/x/freeze-beta/calendar.ics").then().body(not(containsString("BEGIN:VEVENT")));
            given().get("/x/freeze-beta/feed.atom").then().body(not(containsString("<entry>")));
            given().get("/sitemap/events-1.xml").then().body(not(containsString(own)));
        });
    }

    @Test
    void whileAPageIsFrozenNothingNewIsAnnounced() {
        LocalDate day = LocalDate.of(2173, 3, 6);
        World.Place place = nights.frozenChapter("Freeze Gamma", day);
        clock.on(day, () -> {
            String event = world.readyEvent(place, day.plusMonths(8));
            marigold("POST", place, "events/" + event + "/announcement", Map.of("version", world.versionOf(place, event)))
                    .statusCode(409).body("detail", containsString("frozen"));
        });
    }

    @Test
    void onlyWhatMendsAFrozenPageIsPublishedAndADraftIsKeptAllTheSame() {
        LocalDate day = LocalDate.of(2174, 3, 6);
        World.Place place = nights.frozenChapter("Freeze Delta", day);
        clock.on(day, () -> {
            write(place, "food", "Soup and bread.");
            publish(place, "food").statusCode(409).body("detail", containsString("only what mends it"));
            marigold("GET", place, "page", Map.of()).body("find { it.kind == 'food' }.draft", equalTo("Soup and bread."));
            write(place, "about", "We mend things together.");
            publish(place, "about").statusCode(200);
        });
        nights.on(day.plusDays(1));
        assertThat(nights.finding(place).state()).isEqualTo(LiveFindingState.MENDED);
    }

    @Test
    void ofTwoThingsWrongEachIsMendedByItself() {
        LocalDate day = LocalDate.of(2175, 3, 6);
        World.Place place = nights.chapter("Freeze Epsilon", day.minusDays(4));
        clock.on(day.minusDays(4), () -> tampering.writesPast(place, "More [here](https://example.org)."));
        clock.on(day.minusDays(4), () -> tampering.writesPast(place, SectionKind.FOOD, "More [here](https://example.org)."));
        for (int before = 4; before >= 0; before--) {
            nights.on(day.minusDays(before));
        }
        clock.on(day, () -> {
            write(place, "about", "We mend things together.");
            publish(place, "about").statusCode(200);
        });
        nights.on(day.plusDays(1));
        assertThat(nights.finding(place).state()).as("the food isn't mended").isEqualTo(LiveFindingState.FROZEN);
        clock.on(day.plusDays(1), () -> {
            write(place, "food", "Soup and bread.");
            publish(place, "food").statusCode(200);
        });
        nights.on(day.plusDays(2));
        assertThat(nights.finding(place).state()).isEqualTo(LiveFindingState.MENDED);
    }

    @Test
    void whatPeopleWhoComeHaveToKnowIsToldOfAFrozenDayAllTheSame() {
        LocalDate day = LocalDate.of(2179, 3, 6);
        World.Place place = nights.chapter("Freeze Iota", day.minusDays(4));
        String event = tampering.announced(place);
        clock.on(day.minusDays(4), () -> tampering.saysOfItsDay(place, event, "More [here](https://example.org)."));
        for (int before = 4; before >= 0; before--) {
            nights.on(day.minusDays(before));
        }
        clock.on(day, () -> {
            assertThatThrownBy(() -> tampering.tells(place, event, 59, "The Old Corn Hall", "More [here](https://example.org)."))
                    .isInstanceOf(Refused.class).hasMessageContaining("only what mends it");
            tampering.tells(place, event, 59, "The New Corn Hall", "More [here](https://example.org).");
            tampering.tells(place, event, 58, "The New Corn Hall", "Bring a problem.");
        });
        nights.on(day.plusDays(1));
        assertThat(nights.finding(place).state()).isEqualTo(LiveFindingState.MENDED);
    }

    @Test
    void theCoreTeamGivesMoreTimeForAReason() {
        LocalDate day = LocalDate.of(2176, 3, 6);
        World.Place place = nights.toldChapter("Freeze Zeta", day);
        LiveFinding finding = nights.finding(place);
        clock.on(day.plusDays(1), () -> {
            Visitor bram = Visitor.as("bram");
            assertThat(bram.open("/core-team?chapter=Freeze+Zeta").asString()).contains("A page of NHSHDx Freeze Zeta is about to be frozen");
            assertThat(bram.open("/core-team/live-pages").asString()).contains("NHSHDx Freeze Zeta", "readable-by-all");
            String page = "/core-team/chapters/freeze-zeta/findings/" + finding.id() + "/grace";
            assertThat(bram.submit(page, Map.of("until.day", "1", "until.month", "March", "until.year", "2176", "reason", "Soon."))
                    .statusCode()).as("earlier than they have").isEqualTo(422);
            assertThat(bram.submit(page, Map.of("until.day", "20", "until.month", "3", "until.year", "2176", "reason", "Half of them are ill."))
                    .statusCode()).isEqualTo(303);
        });
        for (int later = 1; later <= 14; later++) {
            nights.on(day.plusDays(later));
        }
        assertThat(nights.finding(place).state()).isEqualTo(LiveFindingState.TOLD);
        assertThat(nights.told(place)).last().matches(it -> it.words().body().contains("Half of them are ill."));
        nights.on(day.plusDays(15));
        assertThat(nights.finding(place).state()).isEqualTo(LiveFindingState.FROZEN);
    }

    @Test
    void theCoreTeamEndsAFreezeAndTheGraceBeginsAnew() {
        LocalDate day = LocalDate.of(2177, 3, 6);
        World.Place place = nights.frozenChapter("Freeze Eta", day);
        String deed = "/api/v1/core-team/chapters/freeze-eta/findings/" + nights.finding(place).id();
        clock.on(day, () -> {
            As.caller("bram").contentType(ContentType.JSON).body(Map.of("reason", "It is ours.", "until", "2177-03-20"))
                    .post(deed + "/grace").then().statusCode(409);
            As.caller("bram").contentType(ContentType.JSON).body(Map.of("reason", "The words are a quotation."))
                    .post(deed + "/freeze/ending").then().statusCode(200)
                    .body("findings.flatten().mendBy", hasItem(day.plusDays(3).toString()));
            given().get("/x/freeze-eta").then().body(not(containsString(NOTE)));
            marigold("GET", place, "log", Map.of()).body("items.verb", hasItem("end freeze"));
        });
        for (int later = 1; later <= 4; later++) {
            nights.on(day.plusDays(later));
        }
        assertThat(nights.finding(place).state()).isEqualTo(LiveFindingState.FROZEN);
    }

    @Test
    void itsOrganisersReadOnTheirDeskWhatToMendAndByWhen() {
        LocalDate day = LocalDate.of(2178, 3, 6);
        World.Place place = nights.toldChapter("Freeze Theta", day);
        clock.on(day, () -> {
            assertThat(Visitor.as("marigold").open("/organise/freeze-theta").asString())
                    .contains("On your public page", "Mend it by Monday 9 March 2178", "name each link after where it goes");
            marigold("GET", place, "live-pages", Map.of())
                    .body("findings.flatten().principle", hasItem("readable-by-all"))
                    .body("findings.flatten().state", hasItem("told"));
        });
    }

    private static void write(World.Place place, String section, String words) {
        marigold("PUT", place, "page/" + section, Map.of("draft", words, "version", version(place, section))).statusCode(200);
    }

    private static ValidatableResponse publish(World.Place place, String section) {
        return marigold("POST", place, "page/" + section + "/publication", Map.of("version", version(place, section)));
    }

    private static int version(World.Place place, String section) {
        return marigold("GET", place, "page", Map.of()).extract().path("find { it.kind == '" + section + "' }.version");
    }

    private static ValidatableResponse marigold(String method, World.Place place, String what, Map<String, Object> body) {
        var call = As.caller("marigold").contentType(ContentType.JSON);
        return (body.isEmpty() ? call : call.body(body))
                .request(method, "/api/v1/organise/" + place.slug() + "/" + what).then();
    }
}
