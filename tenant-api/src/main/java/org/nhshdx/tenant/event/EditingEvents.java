package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventState;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Saves a draft as far as it has come: everything is optional until it is announced. */
@ApplicationScoped
public class EditingEvents {

    @Inject
    Scope scope;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param version the version that was edited; another one saved meanwhile is a conflict */
    public Event save(Asker by, UUID chapter, String slug, EventDraft draft, int version) {
        DraftLimits.check(draft);
        return scope.writing(chapter, () -> {
            Event event = EventAt.locked(slug, version);
            OwnChapter.check(draft.facts(), Chapter.inScope().orElseThrow());
            mustBeDraft(event);
            event.draft(draft.facts(), draft.roughly(), draft.about(), clock.instant());
            log.record(by, "edit", "event", event.id(), slug);
            // So that who saved it is told the version that it has now.
            Event.flush();
            return event;
        });
    }

    private static void mustBeDraft(Event event) {
        if (event.state() != EventState.DRAFT) {
            throw Refused.conflict("This event isn't a draft any more. What the public was told is changed, not edited.");
        }
    }
}
