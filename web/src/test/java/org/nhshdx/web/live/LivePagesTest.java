package org.nhshdx.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.core.live.LiveFindingState;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.event.CallingOffEvents;
import org.nhshdx.tenant.live.WatchingLivePages;
import org.nhshdx.web.world.World;

/** A live page from one night to the next, tried by moving the clock; each test has a year of its own. */
@QuarkusTest
class LivePagesTest {

    @Inject
    Nights nights;

    @Inject
    WatchingLivePages watching;

    @Inject
    CallingOffEvents callingOff;

    @Inject
    Tampering tampering;

    @Inject
    MovableClock clock;

    @Test
    void aChapterAndItsDayInOrderAreExaminedAndNobodyHearsOfIt() {
        LocalDate day = LocalDate.of(2161, 3, 4);
        World.Place place = nights.chapter("Live Alpha", day);
        nights.on(day.plusDays(1));
        assertThat(nights.findings(place)).isEmpty();
        assertThat(nights.told(place)).isEmpty();
        assertThat(nights.pages(place)).hasSize(2).allMatch(page -> page.trouble().isEmpty() && page.examinedAt().isPresent());
    }

    @Test
    void whatIsFoundIsToldOnceFrozenWhenTheGraceIsOverAndEndsWhenItIsMended() {
        LocalDate day = LocalDate.of(2162, 3, 5);
        World.Place place = nights.toldChapter("Live Beta", day);
        assertThat(nights.finding(place).principle()).isEqualTo("readable-by-all");
        assertThat(nights.finding(place).mendBy()).as("a rule: three days").isEqualTo(day.plusDays(3));
        assertThat(nights.told(place)).hasSize(1).allMatch(message -> message.words().body().contains("Until "));
        Stream.of(1, 2, 3).forEach(later -> nights.on(day.plusDays(later)));
        assertThat(nights.finding(place).state()).as("the last day of the grace").isEqualTo(LiveFindingState.TOLD);
        assertThat(nights.told(place)).as("once").hasSize(1);
        nights.on(day.plusDays(4));
        assertThat(nights.finding(place).state()).isEqualTo(LiveFindingState.FROZEN);
        assertThat(nights.told(place)).hasSize(2).last().matches(it -> it.words().subject().equals("Your public page is frozen"));
        clock.on(day.plusDays(5), () -> tampering.writesPast(place, "We mend things."));
        nights.on(day.plusDays(5));
        assertThat(nights.findings(place)).extracting(LiveFinding::state).containsExactly(LiveFindingState.MENDED);
        assertThat(nights.told(place)).hasSize(3).last().matches(it -> it.words().subject().startsWith("Mended"));
    }

    @Test
    void anOutageOfOursFreezesNothingAndLengthensTheGraceByItsDays() {
        LocalDate day = LocalDate.of(2163, 3, 6);
        World.Place place = nights.toldChapter("Live Gamma", day);
        nights.on(day.plusDays(10));
        assertThat(nights.finding(place).state()).as("nobody looked for ten days").isEqualTo(LiveFindingState.TOLD);
        assertThat(nights.finding(place).mendBy()).isEqualTo(day.plusDays(13));
        Stream.of(11, 12, 13).forEach(later -> nights.on(day.plusDays(later)));
        assertThat(nights.finding(place).state()).isEqualTo(LiveFindingState.TOLD);
        nights.on(day.plusDays(14));
        assertThat(nights.finding(place).state()).isEqualTo(LiveFindingState.FROZEN);
    }

    @Test
    void aPageThatCouldNotBeDrawnIsNotExaminedAndNothingFollows() {
        LocalDate day = LocalDate.of(2165, 3, 5);
        World.Place place = nights.toldChapter("Live Epsilon", day);
        Torn.whileTorn((chapter, html) -> {
            if (chapter.equals(place.slug())) {
                throw new IllegalStateException("no template");
            }
            return html;
        }, () -> Stream.of(1, 2, 3, 4, 5).forEach(later -> nights.on(day.plusDays(later))));
        assertThat(nights.finding(place).state()).isEqualTo(LiveFindingState.TOLD);
        assertThat(nights.told(place)).hasSize(1);
        assertThat(nights.pages(place)).allMatch(page -> page.trouble().isPresent());
        Stream.of(6, 7, 8, 9).forEach(later -> nights.on(day.plusDays(later)));
        assertThat(nights.finding(place).state()).as("six days lost, given back").isEqualTo(LiveFindingState.TOLD);
        nights.on(day.plusDays(10));
        assertThat(nights.finding(place).state()).isEqualTo(LiveFindingState.FROZEN);
        assertThat(nights.pages(place)).allMatch(page -> page.trouble().isEmpty());
    }

    @Test
    void whatOurOwnTemplatesBreakIsHeldAgainstNobody() {
        LocalDate day = LocalDate.of(2166, 3, 4);
        World.Place place = nights.chapter("Live Zeta", day);
        Torn.whileTorn((chapter, html) -> html.replace("Independently organised", "Organised"), () -> nights.on(day));
        assertThat(nights.findings(place)).isEmpty();
        assertThat(nights.pages(place)).allMatch(page -> page.trouble().orElseThrow().contains("independence-shown"));
        Torn.whileTorn(
                (chapter, html) -> chapter.equals(place.slug()) ? html.replace("Independently organised", "Organised") : html,
                () -> nights.on(day.plusDays(1)));
        assertThat(nights.findings(place)).as("but theirs alone is").hasSize(2);
    }

    @Test
    void aDayThatIsCalledOffTakesItsFindingsAlong() {
        LocalDate day = LocalDate.of(2167, 3, 4);
        World.Place place = nights.chapter("Live Eta", day);
        String event = tampering.announced(place);
        clock.on(day, () -> tampering.saysOfItsDay(place, event, "More [here](https://example.org)."));
        nights.on(day);
        assertThat(nights.finding(place).state()).isEqualTo(LiveFindingState.TOLD);
        clock.on(day.plusDays(1), () -> callingOff.callOff(place.stage().lead(), place.id(), event, "The hall is flooded."));
        nights.on(day.plusDays(1));
        assertThat(nights.finding(place).state()).isEqualTo(LiveFindingState.LAPSED);
    }

    @Test
    void onSeveralNodesAtOnceEachIsToldOnce() {
        LocalDate day = LocalDate.of(2164, 3, 7);
        World.Place place = nights.chapter("Live Delta", day);
        clock.on(day, () -> tampering.writesPast(place, "Click [here](https://example.org)."));
        clock.on(day.plusDays(1), () -> Stream.generate(() -> CompletableFuture.runAsync(watching::everyNight))
                .limit(3).toList().forEach(CompletableFuture::join));
        assertThat(nights.told(place)).hasSize(1);
        assertThat(nights.finding(place).sightings().count()).as("one of them looked").isEqualTo(1);
    }

    @Test
    void whatWasPublishedIsExaminedSoonAndOnce() {
        LocalDate day = LocalDate.of(2168, 3, 7);
        World.Place place = nights.chapter("Live Theta", day);
        clock.on(day, () -> tampering.writesPast(place, "Click [here](https://example.org)."));
        clock.on(day, watching::afterPublishing);
        assertThat(nights.told(place)).hasSize(1);
        clock.on(day, watching::afterPublishing);
        assertThat(nights.finding(place).sightings().count()).isEqualTo(1);
        clock.on(day, () -> tampering.writesPast(place, "We mend things."));
        clock.on(day, watching::afterPublishing);
        assertThat(nights.finding(place).state()).isEqualTo(LiveFindingState.MENDED);
    }
}
