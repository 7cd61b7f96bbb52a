package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.coreteam.Numbers;
import org.nhshdx.tenant.coreteam.Numbers.Answered;
import org.nhshdx.tenant.coreteam.Numbers.ByRule;
import org.nhshdx.tenant.coreteam.Numbers.Waited;
import org.nhshdx.tenant.coreteam.NumbersReader;
import org.nhshdx.tenant.coreteam.StandingNumbers;
import org.nhshdx.tenant.coreteam.Waiting;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** A month's numbers: what was counted is told, what wasn't is not called nought. */
@QuarkusTest
class NumbersTest {

    @Inject
    World world;

    @Inject
    NumbersReader reader;

    @Inject
    MovableClock clock;

    @Test
    void answersAreCountedWithTheDaysTheyWaitedAgainstTheirPromise() {
        LocalDate monday = LocalDate.of(2143, 5, 6);
        declined("Numbered Alpha", monday, 2);
        declined("Numbered Beta", monday, 5);
        declined("Numbered Gamma", monday, 22);
        Answered applications = of(YearMonth.of(2143, 5), Waiting.Kind.APPLICATION);
        assertThat(applications).isEqualTo(new Answered(Waiting.Kind.APPLICATION, 3, 2, Optional.of(new Waited(5, 2, 22))));
        assertThat(of(YearMonth.of(2143, 6), Waiting.Kind.APPLICATION).waited()).as("not nought days").isEmpty();
    }

    @Test
    void whatARuleSettledIsCountedAndWhatAPersonJudgedIsNot() {
        LocalDate day = LocalDate.of(2144, 5, 6);
        Place place = clock.on(day.minusMonths(1), () -> world.approvedChapter("Numbered Delta", Cast.MARIGOLD));
        clock.on(day, () -> world.announcedEvent(place, day.plusMonths(3)));
        Numbers numbers = reader.of(world.asker(Cast.BRAM), YearMonth.of(2144, 5));
        assertThat(numbers.byRule()).containsEntry(ByRule.DAY_ANNOUNCED, 0).containsEntry(ByRule.ASSET_DELEGATED, 0);
        assertThat(numbers.settled()).isZero();
    }

    @Test
    void thePageSaysWhatIsNotMeasuredAndMultipliesOnlyAGuessOfTheReaders() {
        Visitor bram = Visitor.as("bram");
        String page = bram.open("/core-team/numbers?month=2145-01").asString();
        assertThat(page).contains("not measured", "None of these is nought").doesNotContain("by your guess");
        String now = bram.open("/core-team/numbers?minutes=20").asString();
        assertThat(now).contains("At 20 minutes each, by your guess");
        assertThat(bram.open("/core-team/numbers?month=soon&minutes=-4").statusCode()).isEqualTo(200);
        assertThat(Visitor.as("pip").open("/core-team/numbers").statusCode()).isEqualTo(403);
    }

    @Test
    void aChapterMoreIsALicenceMoreAndASuspendedOneCountsNoLonger() {
        StandingNumbers before = reader.standing(world.asker(Cast.BRAM));
        Place place = world.approvedChapter("Numbered Epsilon", Cast.MARIGOLD);
        StandingNumbers after = reader.standing(world.asker(Cast.BRAM));
        assertThat(after.chapters()).isEqualTo(before.chapters() + 1);
        assertThat(after.licences()).isEqualTo(before.licences() + 1);
        Visitor.as("bram").submit("/core-team/chapters/" + place.slug() + "/suspension", Map.of("reason", "Nobody answers."));
        assertThat(reader.standing(world.asker(Cast.BRAM)).chapters()).isEqualTo(before.chapters());
    }

    private void declined(String place, LocalDate applied, int after) {
        Group group = clock.on(applied, () -> Group.applied(Cast.PIP, place));
        clock.on(applied.plusDays(after), () -> group.facesNow(Cast.BRAM, "decline", Map.of(
                "principles", List.of("neutral-ground"), "reason", "A product.", "wouldChange", "A wider theme.")).statusCode(200));
    }

    private Answered of(YearMonth month, Waiting.Kind kind) {
        return reader.of(world.asker(Cast.BRAM), month).byPeople().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }
}
