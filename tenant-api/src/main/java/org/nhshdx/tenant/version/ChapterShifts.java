package org.nhshdx.tenant.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.charter.Shift;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventState;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.event.Examining;

/** What a version changes for the events to come of the chapter in scope. */
@ApplicationScoped
class ChapterShifts {

    @Inject
    Examining examining;

    @Inject
    Clock clock;

    /** Call it inside the chapter's scope. */
    List<Shift> under(Charter next) {
        LocalDate today = LocalDate.now(clock);
        return Event.known().stream()
                .filter(event -> event.state() == EventState.ANNOUNCED)
                .filter(event -> EventDays.of(event.facts()).last().filter(last -> !last.isBefore(today)).isPresent())
                .flatMap(event -> shifts(event, next))
                .toList();
    }

    private Stream<Shift> shifts(Event event, Charter next) {
        Examination before = examining.examine(event);
        Examination after = examining.examine(event, next);
        String name = Optional.ofNullable(event.facts().title()).orElse(event.slug());
        return Stream.of(after, before).flatMap(one -> one.findings().stream()).map(Finding::principle).distinct()
                .flatMap(id -> Shifts.of(Optional.of(event.slug()), name, before.finding(id), after.finding(id)).stream());
    }
}
