package org.nhshdx.tenant.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.application.ExaminingApplications;
import org.nhshdx.tenant.charter.principle.ChapterFacts;
import org.nhshdx.tenant.charter.principle.Subject;

/** A chapter as its events are examined: which one it is, and what it said of itself in its application. */
public record ChapterAsSaid(UUID id, String slug, String place, Optional<ApplicationAnswers> said) {

    static ChapterAsSaid inScope() {
        Chapter chapter = Chapter.inScope().orElseThrow();
        return new ChapterAsSaid(
                chapter.id(), chapter.slug(), chapter.place(), Application.inScope().map(Application::answers));
    }

    /** An event of it, with all that lies around; @param event which event it is, once it is one */
    Subject subject(EventFacts facts, Optional<UUID> event, Vicinity vicinity) {
        return Subject.event(asOf(facts), facts(), vicinity.around(event, this));
    }

    /** The event's answers as this chapter's, with what it has signed for all of its events. */
    EventFacts asOf(EventFacts facts) {
        Map<String, String> signed = new HashMap<>(facts().attestations());
        Optional.ofNullable(facts.attestations()).ifPresent(own -> own.forEach((principle, evidence) -> {
            if (evidence != null && !evidence.isBlank()) {
                signed.put(principle, evidence);
            }
        }));
        return facts.of(place, signed);
    }

    private ChapterFacts facts() {
        Optional<ChapterFacts> known = said.map(ExaminingApplications::facts);
        return new ChapterFacts(
                Optional.of(place), Optional.of(Chapter.named(place)),
                known.map(ChapterFacts::sponsors).orElse(List.of()), known.map(ChapterFacts::attestations).orElse(Map.of()));
    }
}
