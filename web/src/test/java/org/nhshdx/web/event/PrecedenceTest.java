package org.nhshdx.web.event;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.place.Nation;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.web.world.World;

/** Of two events that are too near each other, the one that was there first isn't at fault. */
@QuarkusTest
class PrecedenceTest {

    private static final String CLASH = "findings.find { it.principle == 'no-clash' }.outcome";

    @Inject
    World world;

    @Inject
    MovableClock clock;

    /** In a year of its own, in a month without a Scottish bank holiday. */
    @Test
    void theLaterOneNeedsTheWaiverAndTheEarlierStaysAsItIsUntilItMoves() {
        LocalDate june = LocalDate.of(2104, 6, 1);
        clock.on(june.minusWeeks(6), () -> theLaterOneGivesWay(june.with(TemporalAdjusters.next(DayOfWeek.SATURDAY))));
    }

    private void theLaterOneGivesWay(LocalDate first) {
        Desk early = desk("Sandhaven Muir", Cast.MARIGOLD);
        Desk late = desk("Torphin Muir", Cast.CALLUM);
        GoodDay earlyDay = day("Sandhaven Muir").on(first);
        String earlier = judged(early, early.create(earlyDay));
        early.announce(earlier).statusCode(200);
        String later = judged(late, late.create(day("Torphin Muir").on(first.plusWeeks(1))));
        late.announce(later).statusCode(422).body("problems.field", contains("findings.no-clash"));
        new Desk("bram", late.place()).coreTeam("events/" + later + "/waivers", Map.of("principle", "no-clash",
                "reason", "They share one bus of helpers.", "until", first.plusWeeks(2).toString())).statusCode(201);
        late.announce(later).statusCode(200);
        early.change(earlier, earlyDay.with("capacity", 55)).statusCode(200).body("examination." + CLASH, is("kept"));
        given().get("/api/v1/chapters/%s/events/%s".formatted(early.place(), earlier)).then().body(CLASH, is("kept"));
        given().get("/api/v1/chapters/%s/events/%s".formatted(late.place(), later)).then().body(CLASH, is("waived"));
        early.change(earlier, earlyDay.on(first.plusWeeks(1))).statusCode(422)
                .body("problems.field", contains("findings.no-clash"));
    }

    private Desk desk(String name, Cast lead) {
        Setting aberdeen = new Setting(name, "Aberdeen", "AB10 1AB", Nation.SCOTLAND);
        return new Desk(lead.username(), world.approvedChapter(aberdeen, lead).slug());
    }

    private static GoodDay day(String name) {
        return GoodDay.in(name, "Aberdeen", "AB10 1AB").with("nation", "scotland");
    }

    private static String judged(Desk desk, String event) {
        new Desk("ottoline", desk.place()).judge(event, "neutral-ground", true).statusCode(200);
        return event;
    }
}
