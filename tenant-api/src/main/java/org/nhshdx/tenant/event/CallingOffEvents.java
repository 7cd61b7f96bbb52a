package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Calls an announced event off: it stays public and says so, and why. */
@ApplicationScoped
public class CallingOffEvents {

    @Inject
    Scope scope;

    @Inject
    Publishing publishing;

    @Inject
    LettingChangesWait waiting;

    @Inject
    TellingEveryone telling;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    public Event callOff(Asker by, UUID chapter, String slug, String reason) {
        String why = Reason.in("reason", reason);
        return scope.writing(chapter, () -> {
            Event event = EventAt.locked(slug);
            Attempt.to(() -> event.callOff(why, clock.instant()));
            waiting.lapse(by, event);
            log.record(by, "call-off", "event", event.id(), new Said(why, "announced", "called off"));
            publishing.publish();
            telling.calledOff(event);
            return event;
        });
    }
}
