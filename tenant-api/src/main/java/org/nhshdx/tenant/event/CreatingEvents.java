package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Starts an event: a draft with an address of its own, in which everything may still be missing. */
@ApplicationScoped
public class CreatingEvents {

    @Inject
    Scope scope;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** The new draft; its address never changes again. */
    public Event create(Asker by, UUID chapter, EventDraft draft) {
        DraftLimits.check(draft);
        return scope.writing(chapter, () -> create(by, draft));
    }

    private Event create(Asker by, EventDraft draft) {
        // The lock lets two events of a chapter choose their addresses one after the other.
        Chapter chapter = Chapter.inScopeLocked().orElseThrow(() -> Refused.notFound("There is no such chapter."));
        OwnChapter.check(draft.facts(), chapter);
        String slug = EventSlugs.free(draft, taken -> Event.at(taken).isPresent());
        Event event = new Event(slug, draft.facts(), clock.instant());
        event.draft(draft.facts(), draft.roughly(), draft.about(), clock.instant());
        event.persist();
        log.record(by, "create", "event", event.id(), slug);
        return event;
    }
}
