package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.JudgedSubject;
import org.nhshdx.tenant.application.ExaminingApplications;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.charter.Rulings;
import org.nhshdx.tenant.charter.RulingsGiven;
import org.nhshdx.tenant.charter.principle.ChapterFacts;
import org.nhshdx.tenant.charter.principle.Subject;
import org.nhshdx.tenant.scope.Scope;

/** Examines a chapter's events with all that is known around them, and with what was waived and judged. */
@ApplicationScoped
public class Examining {

    @Inject
    Scope scope;

    @Inject
    Charters charters;

    @Inject
    Clock clock;

    /** The event as it is stored. */
    public Examination stored(UUID chapter, String slug) {
        return scope.reading(chapter, () -> examine(EventAt.slug(slug)));
    }

    /** The event as it would be with these facts; nothing is saved. */
    public Examination dry(UUID chapter, String slug, EventFacts facts) {
        return scope.reading(chapter, () -> examine(EventAt.slug(slug), facts));
    }

    /** An event that isn't one yet. */
    public Examination dry(UUID chapter, EventFacts facts) {
        LocalDate today = LocalDate.now(clock);
        return scope.reading(chapter, () -> charters.inForce().examineEvent(
                subject(facts, Optional.empty(), new Vicinity(facts, new AskedForOne(facts, today), Optional.empty())),
                RulingsGiven.on(today, Optional.empty())));
    }

    /** Call it inside the chapter's scope. */
    public Examination examine(Event event) {
        return examine(event, event.facts());
    }

    /** The event as it is stored, under another version than it is held to; call it inside the chapter's scope. */
    public Examination examine(Event event, Charter charter) {
        return examine(event, event.facts(), charter);
    }

    /** Call it inside the chapter's scope. */
    public Examination examine(Event event, EventFacts facts) {
        return examine(event, facts, charterOf(event));
    }

    private Examination examine(Event event, EventFacts facts, Charter charter) {
        Vicinity vicinity = new Vicinity(facts, new AskedForOne(facts, LocalDate.now(clock)), Precedence.of(event, facts));
        return charter.examineEvent(
                subject(facts, Optional.of(event.id()), vicinity), RulingsGiven.on(rulingsDay(facts), Optional.of(event.id())));
    }

    /** The event as it stands, as it will be examined on that day with these rulings. Call it inside the chapter's scope. */
    public Examination examine(Event event, LocalDate day, Rulings rulings) {
        Vicinity vicinity = new Vicinity(event.facts(), new AskedForOne(event.facts(), day), Precedence.of(event, event.facts()));
        return charterOf(event).examineEvent(subject(event.facts(), Optional.of(event.id()), vicinity), rulings);
    }

    /** Once an event is over, what was waived for its last day stays waived. */
    private LocalDate rulingsDay(EventFacts facts) {
        LocalDate today = LocalDate.now(clock);
        return EventDays.of(facts).last().filter(last -> last.isBefore(today)).orElse(today);
    }

    private static Subject subject(EventFacts facts, Optional<UUID> event, Vicinity vicinity) {
        return ChapterAsSaid.inScope().subject(facts, event, vicinity);
    }

    /** What this principle is judged on, as the facts stand; call it inside the chapter's scope. */
    public String digest(EventFacts facts, String principle) {
        return JudgedSubject.of(ChapterAsSaid.inScope().asOf(facts), principle).digest();
    }

    /** The version an event is held to: its own once it is announced, until a newer one has to be complied with before it is over. */
    public Charter charterOf(Event event) {
        LocalDate day = rulingsDay(event.facts());
        return event.charterVersion().map(pinned -> charters.heldTo(pinned, day)).orElseGet(charters::inForce);
    }
}
