package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Decision;
import org.nhshdx.core.chapter.Outcome;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.coreteam.WorkingDays;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** A group whose application was declined appeals, once, or says that it won't. */
@ApplicationScoped
public class Appealing {

    /** How long the place is kept and an appeal is open. */
    static final int DAYS_OPEN = 28;

    @Inject
    Scope scope;

    @Inject
    WorkingDays workingDays;

    @Inject
    Ending ending;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param reason what the core team has overlooked or got wrong, in the group's words */
    public void appeal(Asker by, UUID chapter, String reason) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> {
            Application application = Applying.theApplication();
            LocalDate today = LocalDate.now(clock);
            LocalDate answerBy = workingDays.after(today, WorkingDays.PROMISED);
            Attempt.to(() -> application.appeal(today, answerBy, clock.instant()));
            new Decision(application, Outcome.APPEALED, why, by.person(), clock.instant()).persist();
            log.record(by, "appeal", "application", application.id(), "An answer is due by " + InWords.day(answerBy) + ".");
            return application;
        });
    }

    /** The group takes the answer as it is; its place is free at once, also for itself. */
    public void letGo(Asker by, UUID chapter) {
        scope.writing(chapter, () -> {
            Application application = Applying.theApplication();
            Attempt.to(application::settle);
            ending.release(by, application, "let go", "No appeal.");
            return application;
        });
    }
}
