package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Decision;
import org.nhshdx.core.chapter.Outcome;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.core.people.Person;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.coreteam.Colleagues;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Whoever has an application gives it to a colleague by name, with the reason; the clock goes on. */
@ApplicationScoped
public class HandingOverApplications {

    @Inject
    Scope scope;

    @Inject
    Deciding deciding;

    @Inject
    Colleagues colleagues;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    @ConfigProperty(name = "nhshdx.base-url", defaultValue = "http://localhost:8080")
    String base;

    /** To whom it can be given: those of the core team who may decide on it, but for the asker. */
    public List<Colleague> colleagues(Asker by, UUID chapter) {
        return scope.reading(chapter, () -> others(by).stream().map(one -> new Colleague(one.id(), one.name())).toList());
    }

    public void handOver(Asker by, UUID chapter, String to, String reason) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> {
            Application application = deciding.open(by);
            refuseUnlessTheirs(by, application);
            Person colleague = others(by).stream().filter(one -> one.id().toString().equals(to)).findFirst()
                    .orElseThrow(() -> Refused.invalid("to", "Choose somebody of the core team who may decide on this one."));
            Attempt.to(() -> application.review().handTo(colleague.id()));
            String told = "To %s: %s".formatted(colleague.name(), why);
            Decision handedOver = new Decision(application, Outcome.HANDED_OVER, told, by.person(), clock.instant());
            handedOver.persist();
            colleague.email().ifPresent(address -> outbox.queue(
                    message(handedOver, by, why), new Recipient(colleague.name(), address)));
            log.record(by, "hand over", "application", application.id(), told);
            return application;
        });
    }

    private List<Person> others(Asker by) {
        return colleagues.whoMayDecide().stream().filter(one -> !one.id().equals(by.person())).toList();
    }

    private static void refuseUnlessTheirs(Asker by, Application application) {
        if (application.review().reviewer().filter(by.person()::equals).isEmpty()) {
            throw Refused.conflict("You don't have this application, so you can't hand it over. Take it first.");
        }
    }

    private MessageToSend message(Decision handedOver, Asker by, String why) {
        Chapter chapter = Chapter.inScope().orElseThrow();
        return MessageToSend.saying(
                "handed over " + handedOver.id(), "reminder", by.name() + " hands the application of " + chapter.name() + " over to you",
                "%s hands the application of %s over to you:\n\n%s\n\nThe clock goes on: %s/core-team/applications/%s"
                        .formatted(by.name(), chapter.name(), why, base, chapter.slug()));
    }

    /** Somebody of the core team to whom it can be given. */
    public record Colleague(UUID id, String name) {}
}
