package org.nhshdx.web.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.live.WatchingLivePages;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.AtOnce;
import org.nhshdx.web.world.OpenForm;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** The sponsor register is decided once for all chapters; an organiser sees the answer and no other chapter's business. */
@QuarkusTest
class SponsorRegisterTest {

    private static final String REGISTER = "/api/v1/core-team/sponsors";
    private static final String OUTCOME = "examination.findings.find { it.principle == 'sponsors-cleared' }.outcome";

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    Scope scope;

    @Inject
    WatchingLivePages watching;

    @Test
    void theSameNameWithAndWithoutItsLegalFormIsOneEntry() {
        decide("Tamarisk Foods Ltd", true, "A caterer.").statusCode(200);
        replace("TAMARISK foods", true, "A caterer that we know.", 1).statusCode(200);
        register("named=tamarisk").body("items", hasSize(1)).body("items[0].reason", is("A caterer that we know."));
        Desk desk = desk("Thistleby");
        String event = desk.create(GoodDay.in("Thistleby").sponsoredBy("Tamarisk Foods plc"));
        desk.read(event).body(OUTCOME, is("kept")).body("sponsors[0].answer", is("cleared"));
    }

    @Test
    void anotherNameOfTheSameHasTheSameAnswerFromThenOn() {
        decide("Umbra Catering", false, "It asked for addresses.").statusCode(200);
        join("Umbra Catering", "Night Kitchen").statusCode(200);
        Desk desk = desk("Upperfold");
        String event = desk.create(GoodDay.in("Upperfold").sponsoredBy("Night Kitchen Ltd"));
        desk.read(event).body(OUTCOME, is("broken")).body("sponsors[0].answer", is("refused"))
                .body("sponsors[0].reason", is("It asked for addresses."));
        register("named=night").body("items.name", contains("Umbra Catering")).body("items[0].spellings", contains("Night Kitchen"));
        replace("night kitchen", true, "It stopped.", 1).statusCode(200);
        desk.read(event).body(OUTCOME, is("kept"));
        register("named=umbra&answer=cleared").body("items.name", contains("Umbra Catering"));
        register("named=umbra&answer=refused").body("items", empty());
        join("Umbra Catering", "umbra catering ltd").statusCode(422);
        join("Nobody Knows Them", "Night").statusCode(404);
    }

    @Test
    void everyDecisionIsKeptAndTheNoteIsTheCoreTeamsAlone() {
        decide("Vellum Press", Map.of("cleared", true, "reason", "A printer.", "note", "Bram knows the owner.")).statusCode(200);
        decide("Vellum Press", Map.of("cleared", false, "reason", "It sells lists.", "note", "", "seen", 1)).statusCode(200);
        register("named=vellum").body("items[0].cleared", is(false)).body("items[0].earlier", hasSize(1))
                .body("items[0].earlier[0].reason", is("A printer.")).body("items[0].earlier[0].by", is("Bram Castellane"));
        assertThat(Visitor.as("ottoline").open("/core-team/sponsors?named=vellum").asString())
                .contains("Bram knows the owner.").contains("It sells lists.");
        Desk desk = desk("Vinegrove");
        String event = desk.create(GoodDay.in("Vinegrove").sponsoredBy("Vellum Press"));
        String part = Visitor.as("marigold").open("/organise/vinegrove/events/" + event + "/edit/sponsors").asString();
        assertThat(part).contains("Refused").contains("It sells lists.").doesNotContain("Bram knows the owner.").doesNotContain("A printer.");
        assertThat(desk.read(event).extract().asString()).contains("It sells lists.").doesNotContain("Bram knows the owner.");
    }

    @Test
    void whatChaptersNameAndNobodyDecidedOnIsCountedAndNoChapterIsNamed() {
        desk("Wagtail Bridge").create(GoodDay.in("Wagtail Bridge").sponsoredBy("Quillwort & Sons"));
        Desk other = desk("Wagtail Cross");
        String event = other.create(GoodDay.in("Wagtail Cross").sponsoredBy("QUILLWORT sons Ltd").with("capacity", 30));
        String waiting = new Desk("bram", "").json().get(REGISTER + "/waiting?size=100").then().statusCode(200)
                .body("items.findAll { it.name.toLowerCase().startsWith('quillwort') }.chapters", contains(2)).extract().asString();
        assertThat(waiting).doesNotContain("wagtail");
        other.read(event).body("sponsors[0].answer", is("not-heard-of"));
        assertThat(other.read(event).extract().asString()).doesNotContain("wagtail-bridge");
        given().get(REGISTER + "/waiting").then().statusCode(401);
        new Desk("marigold", "").json().get(REGISTER + "/waiting").then().statusCode(403);
    }

    @Test
    void clearingASponsorSettlesWhatWaitedForItInEveryChapter() {
        Desk first = desk("Yaffle Hill");
        Desk second = desk("Yaffle Vale");
        List<String> events = List.of(
                asked(first, first.create(GoodDay.in("Yaffle Hill").sponsoredBy("Zephyr Mills"))),
                asked(second, second.create(GoodDay.in("Yaffle Vale").sponsoredBy("zephyr mills ltd"))));
        decide("Zephyr Mills", true, "It bakes.").statusCode(200);
        String kept = "judgements.find { it.principle == 'sponsors-cleared' }.kept";
        first.read(events.get(0)).body(kept, is(true)).body(OUTCOME, is("kept"));
        second.read(events.get(1)).body(kept, is(true)).body(OUTCOME, is("kept"));
    }

    @Test
    void theCoreTeamsPageFindsDecidesAndJoins() {
        Visitor bram = Visitor.as("bram");
        bram.form("/core-team/sponsors").fill(Map.of("name", "Icicle Works Ltd", "cleared", "no", "reason", "It pitches.", "note", "Twice."))
                .send().then().statusCode(303);
        bram.form("/core-team/sponsors", "/core-team/sponsors/spellings").fill(Map.of("known", "ICICLE works", "spelling", "Frost Studio"))
                .send().then().statusCode(303);
        assertThat(bram.open("/core-team/sponsors?named=frost&answer=refused").asString())
                .contains("Icicle Works Ltd").contains("Also written: Frost Studio").contains("Twice.");
        assertThat(bram.open("/core-team/sponsors?named=frost&answer=cleared").asString()).contains("None like that.");
        assertThat(bram.form("/core-team/sponsors", "/core-team/sponsors/spellings").fill(Map.of("known", "Icicle Works", "spelling", " "))
                .send().statusCode()).isEqualTo(422);
    }

    @Test
    void ofThreeFirstDecisionsAtOnceOneStandsAndTheOthersAreTold() {
        List<String> answers = AtOnce.times(3, () -> decide("Umber Quarry", true, "Known.").extract().asString());
        assertThat(answers).filteredOn(answer -> answer.contains("decidedAt")).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.contains("Bram Castellane has cleared this sponsor already")).hasSize(2);
        register("named=umber").body("items", hasSize(1)).body("items[0].earlier", empty());
    }

    @Test
    void aColleaguesDecisionIsReadBeforeItIsReplaced() {
        decide("Wimple & Daughters", false, "It sells lists.").statusCode(200);
        Visitor ottoline = Visitor.as("ottoline");
        OpenForm form = ottoline.form("/core-team/sponsors")
                .fill(Map.of("name", "WIMPLE daughters ltd", "cleared", "yes", "reason", "They stopped in May."));
        Response told = form.send();
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.asString()).contains("Bram Castellane has refused this sponsor already: “It sells lists.”")
                .contains("They stopped in May.");
        form.fill("seen", OpenForm.value(told, "seen")).send().then().statusCode(303);
        register("named=wimple").body("items[0].cleared", is(true)).body("items[0].earlier", hasSize(1));
    }

    @Test
    void aRefusalIsSeenAtNightOnEveryAnnouncedPageThatNamesIt() {
        LocalDate day = LocalDate.of(2152, 6, 1).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        Place place = clock.on(day.minusWeeks(8), () -> world.approvedChapter("Amberfold", Cast.MARIGOLD));
        String page = "/x/amberfold/events/" + clock.on(day.minusWeeks(8), () -> {
            decide("Emberly Bakery", true, "It bakes.").statusCode(200);
            Desk desk = new Desk("marigold", place.slug());
            String event = desk.create(GoodDay.in("Amberfold").sponsoredBy("Emberly Bakery").on(day));
            new Desk("bram", place.slug()).judge(event, "neutral-ground", true).statusCode(200);
            desk.announce(event).statusCode(200);
            return event;
        });
        assertThat(clock.on(day.minusWeeks(8), () -> given().get(page).asString())).contains("Emberly Bakery");
        clock.on(day.minusWeeks(6), () -> replace("Emberly Bakery", false, "It sells addresses.", 1).statusCode(200));
        assertThat(clock.on(day.minusWeeks(6), () -> given().get(page).asString())).doesNotContain("Emberly Bakery");
        clock.on(day.minusWeeks(6).plusDays(1), watching::everyNight);
        List<Message> told = scope.readingShared(() -> Message.list("chapterId = ?1 and about = 'public page'", place.id()));
        assertThat(told).hasSize(1).first().satisfies(message ->
                assertThat(message.words().body()).contains("refused by the core team: “Emberly Bakery”"));
    }

    private static String asked(Desk desk, String event) {
        desk.decide(event, "judgement-request", Map.of()).statusCode(200);
        return event;
    }

    private Desk desk(String name) {
        return new Desk("marigold", world.approvedChapter(name, Cast.MARIGOLD).slug());
    }

    private static ValidatableResponse register(String query) {
        return new Desk("bram", "").json().get(REGISTER + "?" + query).then().statusCode(200);
    }

    private static ValidatableResponse decide(String name, boolean cleared, String reason) {
        return decide(name, Map.of("cleared", cleared, "reason", reason));
    }

    private static ValidatableResponse replace(String name, boolean cleared, String reason, int seen) {
        return decide(name, Map.of("cleared", cleared, "reason", reason, "seen", seen));
    }

    private static ValidatableResponse decide(String name, Map<String, Object> answer) {
        Map<String, Object> body = new HashMap<>(answer);
        body.put("name", name);
        return new Desk("bram", "").json().body(body).post(REGISTER).then();
    }

    private static ValidatableResponse join(String name, String spelling) {
        return new Desk("bram", "").json().body(Map.of("name", name, "spelling", spelling)).post(REGISTER + "/spellings").then();
    }
}
