package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Marks an event as held once its last day is over: people do it on the evening, with the chairs still warm. */
@ApplicationScoped
public class HoldingEvents {

    @Inject
    Scope scope;

    @Inject
    Publishing publishing;

    @Inject
    LettingChangesWait waiting;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    public Event hold(Asker by, UUID chapter, String slug) {
        return scope.writing(chapter, () -> {
            Event event = EventAt.locked(slug);
            mustHaveCome(event);
            Attempt.to(() -> event.hold(clock.instant()));
            waiting.lapse(by, event);
            log.record(by, "hold", "event", event.id(), new Said(EventDays.of(event.facts()).inWords(), "announced", "held"));
            publishing.publish();
            return event;
        });
    }

    private void mustHaveCome(Event event) {
        EventDays.of(event.facts()).end().filter(end -> end.isAfter(LocalDateTime.now(clock))).ifPresent(end -> {
            throw Refused.conflict("It isn't over before %s on %s. Mark it as held then.".formatted(
                    EventDay.clock(end.toLocalTime()), InWords.day(end.toLocalDate())));
        });
    }
}
