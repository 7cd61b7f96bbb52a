package org.nhshdx.tenant.waiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.tenant.application.ExaminingApplications;
import org.nhshdx.tenant.charter.Rulings;
import org.nhshdx.tenant.charter.RulingsGiven;
import org.nhshdx.tenant.event.Examining;

/** Examines what a waiver is for as of the day after its last: as if it went on, and without it. */
@ApplicationScoped
class LookingPastTheEnd {

    private static final Set<EventState> STILL_TO_COME = Set.of(EventState.DRAFT, EventState.ANNOUNCED);

    @Inject
    Examining examining;

    @Inject
    ExaminingApplications applications;

    /** What breaks, announced events first and the chapter itself last. Call it inside the chapter's scope. */
    List<Broken> breaks(Waiver waiver) {
        Stream<Event> events = Event.all().stream()
                .filter(event -> waiver.eventId().map(event.id()::equals).orElse(true))
                .filter(event -> STILL_TO_COME.contains(event.state()))
                .sorted(Comparator.comparing(event -> event.state() == EventState.DRAFT));
        return Stream.concat(events.flatMap(event -> ofEvent(waiver, event)), ofTheChapter(waiver)).toList();
    }

    /** An event that is over by then keeps what was waived for its last day. */
    private Stream<Broken> ofEvent(Waiver waiver, Event event) {
        LocalDate after = waiver.until().plusDays(1);
        LocalDate day = EventDays.of(event.facts()).last().filter(last -> last.isBefore(after)).orElse(after);
        Rulings ended = RulingsGiven.on(day, Optional.of(event.id()));
        return WhatBreaks.between(examining.examine(event, day, ended.with(RulingsGiven.goingOn(waiver))), examining.examine(event, day, ended))
                .stream().map(finding -> new Broken(Optional.of(event), finding));
    }

    private Stream<Broken> ofTheChapter(Waiver waiver) {
        Rulings ended = RulingsGiven.on(waiver.until().plusDays(1), Optional.empty());
        return Application.inScope().filter(any -> waiver.eventId().isEmpty()).map(Application::answers).stream()
                .flatMap(said -> WhatBreaks.between(
                        applications.examine(said, ended.with(RulingsGiven.goingOn(waiver))), applications.examine(said, ended)).stream())
                .map(finding -> new Broken(Optional.empty(), finding));
    }
}
