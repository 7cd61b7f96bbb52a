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
import org.nhshdx.core.charter.CharterVersion;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.JudgedSubject;
import org.nhshdx.tenant.application.ExaminingApplications;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.Examination;
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
                subject(facts, Optional.empty(), new Vicinity(facts, today, Optional.empty())),
                RulingsGiven.on(today, Optional.empty())));
    }

    /** Call it inside the chapter's scope. */
    public Examination examine(Event event) {
        return examine(event, event.facts());
    }

    /** Call it inside the chapter's scope. */
    public Examination examine(Event event, EventFacts facts) {
        Vicinity vicinity = new Vicinity(facts, LocalDate.now(clock), Precedence.of(event, facts));
        return charterOf(event).examineEvent(
                subject(facts, Optional.of(event.id()), vicinity), RulingsGiven.on(rulingsDay(facts), Optional.of(event.id())));
    }

    /** Once an event is over, what was waived for its last day stays waived. */
    private LocalDate rulingsDay(EventFacts facts) {
        LocalDate today = LocalDate.now(clock);
        return EventDays.of(facts).last().filter(last -> last.isBefore(today)).orElse(today);
    }

    private static Subject subject(EventFacts facts, Optional<UUID> event, Vicinity vicinity) {
        Chapter chapter = Chapter.inScope().orElseThrow();
        return Subject.event(asOf(chapter, facts), chapterFacts(chapter), vicinity.around(event, chapter));
    }

    /** What this principle is judged on, as the facts stand; call it inside the chapter's scope. */
    public String digest(EventFacts facts, String principle) {
        return JudgedSubject.of(asOf(Chapter.inScope().orElseThrow(), facts), principle).digest();
    }

    private static EventFacts asOf(Chapter chapter, EventFacts facts) {
        Map<String, String> signed = new HashMap<>(chapterFacts(chapter).attestations());
        Optional.ofNullable(facts.attestations()).ifPresent(own -> own.forEach((principle, evidence) -> {
            if (evidence != null && !evidence.isBlank()) {
                signed.put(principle, evidence);
            }
        }));
        return facts.of(chapter.place(), signed);
    }

    private static ChapterFacts chapterFacts(Chapter chapter) {
        Optional<ChapterFacts> said = Application.inScope().map(Application::answers).map(ExaminingApplications::facts);
        return new ChapterFacts(
                Optional.of(chapter.place()), Optional.of(chapter.name()),
                said.map(ChapterFacts::sponsors).orElse(List.of()), said.map(ChapterFacts::attestations).orElse(Map.of()));
    }

    /** The version an event is held to: its own once it is announced, until the one in force has to be complied with. */
    public Charter charterOf(Event event) {
        CharterVersion inForce = charters.versionInForce();
        boolean mustComply = LocalDate.now(clock).isAfter(inForce.complyBy());
        return event.charterVersion()
                .filter(number -> number < inForce.number() && !mustComply)
                .map(charters::numbered)
                .orElseGet(charters::inForce);
    }
}
