package org.nhshdx.tenant.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventChange;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.publication.EventPage;

class ToldDifferentlyTest {

    private static final Instant NOW = Instant.parse("2026-01-10T09:00:00Z");
    private static final Venue HALL = new Venue("Cloister Hall", "1 Cloister Way", "Gloucester", "GL1 3NN", null);

    @Test
    void aMoveIsToldWithBothDatesAndTheirWeekdays() {
        assertThat(differences(facts(day(LocalDate.of(2026, 3, 14)), HALL), facts(day(LocalDate.of(2026, 3, 21)), HALL)))
                .containsExactly(new EventPage.Change(NOW, "The date", "Saturday 14 March 2026", "Saturday 21 March 2026"));
    }

    @Test
    void anotherVenueIsToldWithItsAddress() {
        Venue barn = new Venue("Abbot's Barn", "2 Barn Lane", "Gloucester", "GL1 3NN", null);
        assertThat(differences(facts(day(LocalDate.of(2026, 3, 14)), HALL), facts(day(LocalDate.of(2026, 3, 14)), barn)))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.what()).isEqualTo("The venue");
                    assertThat(change.before()).isEqualTo("Cloister Hall, 1 Cloister Way, Gloucester, GL1 3NN");
                    assertThat(change.after()).startsWith("Abbot's Barn, 2 Barn Lane");
                });
    }

    @Test
    void thatTheSponsorsChangedIsToldAndNotToWhom() {
        EventFacts before = facts(day(LocalDate.of(2026, 3, 14)), HALL);
        assertThat(differences(before, before.thanking(List.of(new Sponsor("Hogwash & Sons", "balloons", List.of())))))
                .containsExactly(new EventPage.Change(NOW, "The sponsors", null, null));
    }

    @Test
    void whatThePublicNeverReadsIsNoDifferenceToIt() {
        EventFacts before = facts(day(LocalDate.of(2026, 3, 14)), HALL);
        assertThat(differences(before, before.of("Gloucester", Map.of("childcare", "A crèche next door.")))).isEmpty();
    }

    private static List<EventPage.Change> differences(EventFacts before, EventFacts after) {
        Event event = new Event("march-2026", after, NOW);
        return ToldDifferently.of(List.of(new EventChange(event, before, UUID.randomUUID(), NOW)));
    }

    private static EventDay day(LocalDate date) {
        return new EventDay(date, LocalTime.of(9, 0), LocalTime.of(17, 0), true);
    }

    private static EventFacts facts(EventDay day, Venue venue) {
        return new EventFacts(
                null, "NHSHDx Gloucester", null, null, null, List.of(day), venue, null, null, null, null, null, null, null,
                null, null, null, null, null, null);
    }
}
