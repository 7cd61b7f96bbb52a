package org.nhshdx.tenant.event;

import java.time.LocalDate;
import java.util.Optional;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventState;

/** An event in a list of the chapter's own. */
public record EventInBrief(
        String slug,
        Optional<String> title,
        EventState state,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        Optional<String> roughly) {

    static EventInBrief of(Event event) {
        EventDays days = EventDays.of(event.facts());
        return new EventInBrief(
                event.slug(), Optional.ofNullable(event.facts().title()), event.state(), days.first(), days.last(),
                event.roughly());
    }
}
