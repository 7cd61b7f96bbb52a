package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Decision;
import org.nhshdx.core.chapter.Outcome;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** An application ends without approval: withdrawn, let go or declined for good; the place is free again. */
@ApplicationScoped
public class Ending {

    @Inject
    Scope scope;

    @Inject
    ClaimingPlaces claiming;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param reason why, in the group's words */
    public void withdraw(Asker by, UUID chapter, String reason) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> {
            Application application = Applying.theApplication();
            Attempt.to(() -> application.withdraw(clock.instant()));
            new Decision(application, Outcome.WITHDRAWN, why, by.person(), clock.instant()).persist();
            release(by, application, "withdraw", why);
            return application;
        });
    }

    /** Call it inside the chapter's writing scope, once the application has ended. */
    void release(Asker by, Application application, String verb, String reason) {
        Chapter chapter = Chapter.inScope().orElseThrow();
        claiming.letGo(chapter);
        Attempt.to(chapter::release);
        log.record(by, verb, "application", application.id(), reason);
    }
}
