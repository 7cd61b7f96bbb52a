package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventReport;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Organisers tell how an event went: a short account, and what they counted; what nobody counted stays unmeasured. */
@ApplicationScoped
public class ReportingEvents {

    private static final int MOST = 100_000;

    @Inject
    Scope scope;

    @Inject
    Publishing publishing;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    public Event report(Asker by, UUID chapter, String slug, EventReport told) {
        EventReport report = checked(told);
        return scope.writing(chapter, () -> {
            Event event = EventAt.locked(slug);
            Attempt.to(() -> event.report(report, clock.instant()));
            log.record(by, "report", "event", event.id(), new Said(counted(report), "held", "reported"));
            publishing.publish();
            return event;
        });
    }

    private static EventReport checked(EventReport told) {
        List<Advice> advice = new ArrayList<>();
        Reason.against("account", told.account(), "Tell in a few sentences how it went.").ifPresent(advice::add);
        against("came", told.came()).ifPresent(advice::add);
        against("made", told.made()).ifPresent(advice::add);
        Refused.ifAny(advice);
        return new EventReport(told.account().strip(), told.came(), told.made());
    }

    private static Optional<Advice> against(String field, Optional<Integer> count) {
        return count.filter(number -> number < 0 || number > MOST)
                .map(wrong -> new Advice(field, "Give a number from 0 to 100,000, or leave it empty if nobody counted."));
    }

    private static String counted(EventReport report) {
        return "Came: %s. Made: %s.".formatted(inWords(report.came()), inWords(report.made()));
    }

    private static String inWords(Optional<Integer> count) {
        return count.map(String::valueOf).orElse("not measured");
    }
}
