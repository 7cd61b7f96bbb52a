package org.nhshdx.tenant.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventChange;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.core.publication.PublicEvent;

/**
 * Since when an event has its days and its venue in public: of two that are too near each other, the earlier one isn't
 * at fault.
 */
final class Precedence {

    private static final Set<String> WHEN_AND_WHERE = Set.of(ToldDifferently.DATE, ToldDifferently.VENUE);

    private Precedence() {}

    /** Since when this event is announced where and when these facts say; empty while it isn't. */
    static Optional<Instant> of(Event event, EventFacts facts) {
        if (!event.isPublic() || moved(event.facts(), facts)) {
            return Optional.empty();
        }
        Stream<Instant> moves = EventChange.of(event.id()).stream()
                .filter(change -> moved(change.before(), change.after()))
                .map(EventChange::at);
        return Stream.concat(event.announcedAt().stream(), moves).max(Instant::compareTo);
    }

    /** The same of any chapter's event, from what the public reads of it. */
    static Instant of(PublicEvent event) {
        List<EventPage.Change> changes = Optional.ofNullable(event.page().changes()).orElse(List.of());
        Stream<Instant> moves = changes.stream()
                .filter(change -> WHEN_AND_WHERE.contains(change.what()))
                .map(EventPage.Change::at);
        return Stream.concat(Stream.of(event.page().announcedAt()), moves).max(Instant::compareTo).orElseThrow();
    }

    private static boolean moved(EventFacts before, EventFacts after) {
        return !EventDays.of(before).inWords().equals(EventDays.of(after).inWords())
                || !ToldDifferently.venue(before.venue()).equals(ToldDifferently.venue(after.venue()));
    }
}
