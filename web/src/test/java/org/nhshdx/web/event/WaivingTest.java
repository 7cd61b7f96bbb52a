package org.nhshdx.web.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.core.event.WaiverTerms;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.demo.Staging;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;

@QuarkusTest
class WaivingTest {

    private static final LocalDate UNTIL = LocalDate.now().plusMonths(6);
    private static final String WHY = "The lift is being replaced this winter.";

    @Inject
    World world;

    @Inject
    MovableClock clock;

    @Inject
    Staging staging;

    @Inject
    Scope scope;

    @Test
    void aRuleTakesTwoDifferentPeopleOfTheCoreTeam() {
        World.Place place = world.approvedChapter("Dovescot", Cast.MARIGOLD);
        Desk ottoline = new Desk("ottoline", place.slug());
        String waiver = proposed(ottoline, "step-free");
        ottoline.coreTeam("waivers/" + waiver + "/confirmation", Map.of()).statusCode(403)
                .body("detail", containsString("second person"));
        new Desk("bram", place.slug()).coreTeam("waivers/" + waiver + "/confirmation", Map.of()).statusCode(200)
                .body("inForce", is(true)).body("proposedBy", is("Ottoline Marsh")).body("confirmedBy", is("Bram Castellane"));
    }

    @Test
    void theDatabaseItselfRefusesOnePersonTwice() {
        UUID chapter = world.approvedChapter("Eaglescarp", Cast.MARIGOLD).id();
        UUID ottoline = world.asker(Cast.OTTOLINE).person();
        UUID bram = world.asker(Cast.BRAM).person();
        UUID waiver = scope.writing(chapter, () -> {
            Waiver proposed = Waiver.proposed(Optional.empty(), "step-free", new WaiverTerms(WHY, UNTIL, true), ottoline, Instant.now());
            proposed.confirm(bram, Instant.now());
            proposed.persist();
            return proposed.id();
        });
        assertThatThrownBy(() -> scope.writing(chapter, () -> Waiver.update("confirmedBy = proposedBy where id = ?1", waiver)))
                .hasStackTraceContaining("waiver_check");
        assertThatThrownBy(() -> scope.writing(chapter, () -> Waiver.update("confirmedBy = null where id = ?1", waiver)))
                .hasStackTraceContaining("waiver_check");
        assertThatThrownBy(() -> scope.writing(chapter, () -> Waiver.update("principle = 'free-to-attend' where id = ?1", waiver)))
                .hasStackTraceContaining("waiver");
    }

    @Test
    void nobodyDecidesOnTheirOwnChapter() {
        String leeds = staging.approved(Setting.inTown("Foxholt", "Leeds", "LS1 4AP"), Cast.CALLUM, Cast.NOOR).slug();
        String own = staging.approved(Setting.inTown("Gullmoor", "Leeds", "LS1 4AP"), Cast.ZOFIA, Cast.NOOR).slug();
        Map<String, Object> body = Map.of("principle", "weekend", "reason", WHY, "until", UNTIL.toString());
        new Desk("zofia", leeds).coreTeam("waivers", body).statusCode(201);
        new Desk("zofia", own).coreTeam("waivers", body).statusCode(403);
        new Desk("callum", leeds).coreTeam("waivers", body).statusCode(403);
        new Desk("marigold", leeds).coreTeam("waivers", body).statusCode(404);
    }

    @ParameterizedTest(name = "{0} can''t be waived: {1}")
    @CsvSource(delimiter = '|', value = {
            "free-to-attend|never waived", "conduct-in-force|never waived", "no-patient-data|never waived",
            "childcare|This is a value", "no-such-principle|by its name in the charter"})
    void someThingsAreNeverWaived(String principle, String because) {
        Desk desk = new Desk("ottoline", world.approvedChapter("Hazelrigg " + principle, Cast.MARIGOLD).slug());
        desk.coreTeam("waivers", Map.of("principle", principle, "reason", WHY, "until", UNTIL.toString())).statusCode(422)
                .body("problems.field", contains("principle")).body("problems[0].advice", containsString(because));
    }

    @Test
    void aReasonAndAnEndWithinAYearAreRequired() {
        Desk desk = new Desk("marigold", world.approvedChapter("Ivelchester", Cast.MARIGOLD).slug());
        String waivers = "/api/v1/organise/ivelchester/waivers";
        desk.json().body(Map.of("principle", "weekend")).post(waivers).then().statusCode(422)
                .body("problems.field", contains("reason", "until"));
        for (LocalDate day : List.of(LocalDate.now(), LocalDate.now().minusDays(1), LocalDate.now().plusYears(1).plusDays(2))) {
            desk.json().body(Map.of("principle", "weekend", "reason", WHY, "until", day.toString())).post(waivers).then()
                    .statusCode(422).body("problems.field", contains("until"));
        }
    }

    @Test
    void askingWaivesNothingAndIsDoneOnce() {
        World.Place place = world.approvedChapter("Juniper Hill", Cast.MARIGOLD);
        Desk desk = new Desk("marigold", place.slug());
        Map<String, Object> body = Map.of("principle", "weekend", "reason", WHY, "until", UNTIL.toString());
        String waivers = "/api/v1/organise/%s/waivers".formatted(place.slug());
        desk.json().body(body).post(waivers).then().statusCode(201).body("[0].inForce", is(false));
        desk.json().body(body).post(waivers).then().statusCode(409);
        assertThat(new Desk("bram", "").json().get("/api/v1/core-team/waivers").then().statusCode(200)
                .extract().<List<String>>path("chapter")).contains(place.slug());
        String id = desk.json().get(waivers).then().extract().path("[0].id");
        new Desk("bram", place.slug()).coreTeam("waivers/" + id + "/refusal", Map.of("reason", "Try a Saturday.")).statusCode(200)
                .body("state", is("refused"));
        new Desk("bram", place.slug()).coreTeam("waivers/" + id + "/proposal", Map.of()).statusCode(409);
    }

    /** In a year of its own, so that no other test's day is near. */
    @Test
    void aWaiverThatIsEndedEarlyLeavesThePublicPage() {
        LocalDate june = LocalDate.of(2105, 6, 1);
        clock.on(june.minusWeeks(6), () -> endedEarly(june.with(TemporalAdjusters.next(DayOfWeek.SATURDAY))));
    }

    private void endedEarly(LocalDate saturday) {
        World.Place place = world.approvedChapter("Kettlesing", Cast.MARIGOLD);
        Desk desk = new Desk("marigold", place.slug());
        Desk bram = new Desk("bram", place.slug());
        String event = desk.create(GoodDay.in("Kettlesing", "Aberystwyth", "SY23 1AA").with("nation", "wales").with("audience", "nhs-staff")
                .on(saturday));
        bram.judge(event, "neutral-ground", true).statusCode(200);
        String waiver = bram.coreTeam("events/" + event + "/waivers", Map.of(
                "principle", "everyone-welcome", "reason", WHY, "until", saturday.toString())).statusCode(201).extract().path("id");
        desk.announce(event).statusCode(200);
        String outcome = "findings.find { it.principle == 'everyone-welcome' }.outcome";
        String page = "/api/v1/chapters/%s/events/%s".formatted(place.slug(), event);
        given().get(page).then().body(outcome, is("waived"));
        bram.coreTeam("waivers/" + waiver + "/ending", Map.of("reason", "The day is for everyone again.")).statusCode(200);
        given().get(page).then().body(outcome, is("broken"));
    }

    private static String proposed(Desk ottoline, String principle) {
        return ottoline.coreTeam("waivers", Map.of("principle", principle, "reason", WHY, "until", UNTIL.toString()))
                .statusCode(201).body("inForce", is(false)).body("takesTwo", is(true)).extract().path("id");
    }
}
