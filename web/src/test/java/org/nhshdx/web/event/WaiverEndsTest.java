package org.nhshdx.web.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.tenant.waiver.TellingEnds;
import org.nhshdx.web.world.AtOnce;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** A waiver ends by itself; what then breaks is told two weeks before, and renewing is a new decision. */
@QuarkusTest
class WaiverEndsTest {

    private static final String WHY = "The hospital sends its own staff.";

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    Scope scope;

    @Inject
    TellingEnds telling;

    @Test
    void twoWeeksBeforeItsEndItsChapterIsToldOnceWhatThenBreaks() {
        LocalDate until = LocalDate.of(2140, 6, 30);
        Place place = waived("Larkhope", "everyone-welcome", until, until.minusMonths(3));
        Place other = waived("Larkhope Moor", "everyone-welcome", until.plusDays(40), until.minusMonths(3));
        String event = clock.on(until.minusMonths(3), () -> desk(place).create(forStaff("Larkhope")));
        assertThat(told(place, until.minusDays(15))).isEmpty();
        assertThat(told(place, until.minusDays(14))).hasSize(1).first().satisfies(message -> {
            assertThat(message.words().subject()).isEqualTo("A waiver ends on Thursday 30 June 2140: what then breaks");
            assertThat(message.words().body()).contains(WHY).contains("/organise/larkhope/events/" + event + "), a draft: ")
                    .contains("/waivers?again=");
        });
        assertThat(told(place, until.minusDays(13))).hasSize(1);
        assertThat(told(other, until.minusDays(13))).isEmpty();
    }

    @Test
    void afterAnOutageItIsToldLateAndSaysThatItHasEnded() {
        LocalDate until = LocalDate.of(2141, 6, 30);
        Place place = waived("Mereside", "weekend", until, until.minusMonths(3));
        assertThat(told(place, until.plusDays(3))).hasSize(1).first().satisfies(message -> {
            assertThat(message.words().subject()).isEqualTo("A waiver ended on Friday 30 June 2141: nothing breaks");
            assertThat(message.words().body()).contains("Nothing breaks: none of your days").contains("has ended by itself");
        });
        Place forgotten = waived("Mereside Bank", "weekend", until, until.minusMonths(3));
        assertThat(told(forgotten, until.plusDays(30))).as("nobody is told of what is long over").isEmpty();
    }

    @Test
    void onSeveralNodesAtOnceItIsToldOnce() {
        LocalDate until = LocalDate.of(2142, 6, 30);
        Place place = waived("Nettlebed", "weekend", until, until.minusMonths(3));
        clock.on(until.minusDays(10), () -> AtOnce.times(3, () -> {
            telling.tell();
            return true;
        }));
        assertThat(messages(place)).hasSize(1);
        assertThat(clock.on(until.minusDays(10), () -> Visitor.as("marigold").open("/organise/nettlebed").asString()))
                .contains("Ends in 10 days").contains("See what a waiver’s end breaks");
    }

    @Test
    void announcedEventsComeFirstAndOneThatIsOverByThenIsNotAmongThem() {
        LocalDate first = LocalDate.of(2143, 6, 1).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        Place place = waived("Oakrise", "everyone-welcome", first.plusDays(3), first.minusWeeks(8));
        clock.on(first.minusWeeks(8), () -> {
            String event = desk(place).create(forStaff("Oakrise").on(first));
            bram(place).judge(event, "neutral-ground", true).statusCode(200);
            desk(place).announce(event).statusCode(200);
        });
        assertThat(told(place, first.minusDays(10))).hasSize(1).first()
                .satisfies(message -> assertThat(message.words().subject()).endsWith("nothing breaks"));
    }

    @Test
    void aDayThatIsMovedPastTheEndIsRefusedUntilTheWaiverReachesIt() {
        LocalDate first = LocalDate.of(2144, 6, 1).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        Place place = waived("Penwillow", "everyone-welcome", first.plusDays(3), first.minusWeeks(8));
        clock.on(first.minusWeeks(8), () -> {
            GoodDay day = forStaff("Penwillow").on(first);
            String event = desk(place).create(day);
            bram(place).judge(event, "neutral-ground", true).statusCode(200);
            desk(place).announce(event).statusCode(200);
            desk(place).change(event, day.on(first.plusWeeks(1))).statusCode(422)
                    .body("problems.field", hasItem("findings.everyone-welcome"));
            given().get("/api/v1/chapters/penwillow/events/" + event).then()
                    .body("findings.find { it.principle == 'everyone-welcome' }.waiver.wholeChapter", is(true));
            assertThat(given().get("/x/penwillow/events/" + event).asString()).contains("For every event of the chapter, until ");
        });
    }

    @Test
    void renewingIsANewDecisionInTheLastSixtyDaysAndReachesFurther() {
        LocalDate until = LocalDate.of(2145, 6, 30);
        Place place = waived("Quernhaven", "weekend", until, until.minusMonths(5));
        clock.on(until.minusDays(61), () -> ask(place, until.plusDays(90)).statusCode(409)
                .body("problems[0].advice", containsString("It can be renewed in the last 60 days.")));
        clock.on(until.minusDays(60), () -> {
            ask(place, until).statusCode(422).body("problems.field", contains("until"));
            ask(place, until.plusDays(90)).statusCode(201).body("[1].inForce", is(false))
                    .body("[1].earlier.stoodFor", contains("Bram Castellane")).body("[1].earlier.until", is(until.toString()))
                    .body("[0].renewable", is(false));
            ask(place, until.plusDays(100)).statusCode(409);
        });
        clock.on(until.minusDays(50), () -> {
            assertThat(Visitor.as("bram").open("/core-team/chapters/quernhaven/waivers").asString()).contains("It was waived before,");
            bram(place).coreTeam("waivers/" + waiting(place) + "/proposal", Map.of()).statusCode(200).body("inForce", is(true));
        });
        assertThat(told(place, until.minusDays(12))).as("the later end counts, so nothing breaks").hasSize(1).first()
                .satisfies(message -> assertThat(message.words().subject()).endsWith("nothing breaks"));
    }

    @Test
    void theEarlierWordsFillTheFormAndOnlyWhatAnEventCanBreakIsOffered() {
        LocalDate until = LocalDate.of(2146, 6, 30);
        Place place = waived("Rimpeth", "everyone-welcome", until, until.minusMonths(5));
        clock.on(until.minusDays(20), () -> {
            String event = desk(place).create(forStaff("Rimpeth"));
            Visitor marigold = Visitor.as("marigold");
            assertThat(marigold.open("/organise/rimpeth/events/" + event).asString()).contains("Ask for it again").contains("ends in 20 days");
            String form = marigold.open("/organise/rimpeth/events/" + event + "/waivers?again=" + waiver(place)).asString();
            assertThat(form).contains(WHY).contains("value=\"chapter\" checked").contains("value=\"everyone-welcome\" selected");
            assertThat(form).contains("value=\"weekend\"").doesNotContain("value=\"open-licence\"").doesNotContain("value=\"readable-by-all\"");
        });
        clock.on(until.minusDays(20), () -> ask(place, "open-licence", until).statusCode(422).body("problems.field", contains("principle")));
    }

    @Test
    void anEventOnThisVeryDayMayStillBeExcused() {
        LocalDate day = LocalDate.of(2147, 6, 1).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        Place place = clock.on(day, () -> world.approvedChapter("Sloethwaite", Cast.MARIGOLD));
        clock.on(day, () -> {
            String event = desk(place).create(forStaff("Sloethwaite").on(day));
            Map<String, Object> body = Map.of("principle", "everyone-welcome", "reason", WHY, "until", day.toString());
            desk(place).decide(event, "waivers", body).statusCode(201);
        });
    }

    private static GoodDay forStaff(String place) {
        return GoodDay.in(place).with("audience", "nhs-staff").without("days");
    }

    private Place waived(String name, String principle, LocalDate until, LocalDate on) {
        return clock.on(on, () -> {
            Place place = world.approvedChapter(name, Cast.MARIGOLD);
            bram(place).coreTeam("waivers", Map.of("principle", principle, "reason", WHY, "until", until.toString())).statusCode(201)
                    .body("inForce", is(true));
            return place;
        });
    }

    private static ValidatableResponse ask(Place place, LocalDate until) {
        return ask(place, "weekend", until);
    }

    private static ValidatableResponse ask(Place place, String principle, LocalDate until) {
        return desk(place).json().body(Map.of("principle", principle, "reason", WHY, "until", until.toString()))
                .post("/api/v1/organise/%s/waivers".formatted(place.slug())).then();
    }

    private static String waiver(Place place) {
        return desk(place).json().get("/api/v1/organise/%s/waivers".formatted(place.slug())).then().extract().path("[0].id");
    }

    private static String waiting(Place place) {
        return desk(place).json().get("/api/v1/organise/%s/waivers".formatted(place.slug())).then().extract()
                .path("find { it.state == 'asked' }.id");
    }

    private List<Message> told(Place place, LocalDate day) {
        clock.on(day, telling::tell);
        return messages(place);
    }

    private List<Message> messages(Place place) {
        return scope.readingShared(() -> Message.list("chapterId = ?1 and about = 'waiver'", place.id()));
    }

    private static Desk desk(Place place) {
        return new Desk("marigold", place.slug());
    }

    private static Desk bram(Place place) {
        return new Desk("bram", place.slug());
    }
}
