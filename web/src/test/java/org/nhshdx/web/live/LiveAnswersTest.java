package org.nhshdx.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.event.Conduct;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;

/** What was true when a day was announced, and isn't any more. */
@QuarkusTest
class LiveAnswersTest {

    @Inject
    Nights nights;

    @Inject
    Tampering tampering;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Test
    void aSignUpLinkThatIsAnothersIsFoundWhereItIsWrong() {
        LocalDate day = LocalDate.of(2181, 3, 4);
        World.Place first = nights.chapter("Answers Alpha", day);
        World.Place second = nights.chapter("Answers Beta", day.plusDays(1));
        String theirs = facts(first).signUpUrl();
        clock.on(day.plusDays(1), () -> tampering.changes(
                second, tampering.announced(second), facts -> with(facts, facts.days(), theirs, facts.conduct())));
        nights.on(day.plusDays(2));
        assertThat(nights.findings(first)).isEmpty();
        assertThat(nights.finding(second)).matches(finding -> finding.principle().equals("dated-and-placed")
                && finding.evidence().contains("NHSHDx Answers Alpha") && finding.mendBy().equals(day.plusDays(5)));
    }

    @Test
    void ofTwoThatHaveComeTooNearTheOneThatWasThereFirstIsNotAtFault() {
        LocalDate day = LocalDate.of(2182, 3, 4);
        World.Place first = nights.chapter("Answers Gamma", day);
        World.Place second = nights.chapter("Answers Delta", day.plusDays(1));
        List<EventDay> theirs = facts(first).days();
        clock.on(day.plusDays(1), () -> tampering.changes(
                second, tampering.announced(second), facts -> with(facts, theirs, facts.signUpUrl(), facts.conduct())));
        nights.on(day.plusDays(2));
        assertThat(nights.findings(first)).isEmpty();
        assertThat(nights.finding(second)).matches(finding -> finding.principle().equals("no-clash")
                && finding.mendBy().equals(day.plusDays(16)), "a default: fourteen days");
    }

    @Test
    void peopleToTurnToWhoCannotBeReachedAreFoundInTheAnswersAndOnThePage() {
        LocalDate day = LocalDate.of(2183, 3, 4);
        World.Place place = nights.chapter("Answers Epsilon", day);
        Conduct unreachable = new Conduct(true, List.of(new Conduct.Contact("Marigold Tembo", null)));
        clock.on(day, () -> tampering.changes(
                place, tampering.announced(place), facts -> with(facts, facts.days(), facts.signUpUrl(), unreachable)));
        nights.on(day.plusDays(1));
        assertThat(nights.findings(place)).extracting(LiveFinding::principle)
                .containsExactlyInAnyOrder("conduct-in-force", "conduct-linked");
        assertThat(nights.told(place)).as("one message for both").hasSize(1);
    }

    private EventFacts facts(World.Place place) {
        return scope.reading(place.id(), () -> Event.known().get(0).facts());
    }

    private static EventFacts with(EventFacts facts, List<EventDay> days, String signUpUrl, Conduct conduct) {
        return new EventFacts(
                facts.chapter(), facts.title(), facts.nation(), facts.theme(), facts.audience(), days, facts.venue(), facts.capacity(),
                facts.wifiDevices(), facts.sockets(), facts.ticketPrice(), signUpUrl, facts.asksDiet(), facts.asksBackground(),
                facts.photoOptOut(), conduct, facts.schedule(), facts.sponsors(), facts.judges(), facts.attestations());
    }
}
