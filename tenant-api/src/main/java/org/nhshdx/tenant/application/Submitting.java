package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.ApplicationState;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.coreteam.WorkingDays;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** A group hands its application in, or in again once it has answered what the core team asked. */
@ApplicationScoped
public class Submitting {

    @Inject
    Scope scope;

    @Inject
    ClaimingPlaces claiming;

    @Inject
    ExaminingApplications examining;

    @Inject
    WorkingDays workingDays;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** Claims the place and starts the clock; refused with advice for each answer that is still missing. */
    public void submit(Asker by, UUID chapter) {
        scope.writing(chapter, () -> {
            Application application = Applying.theApplication();
            Refused.ifAny(inTheWay(application));
            handIn(by, application);
            claiming.claim(Chapter.inScope().orElseThrow());
            examining.askJudgement(by, application.answers());
            return application;
        });
    }

    /** What is missing and, once nothing is, what a principle about chapters has against it; call it in scope. */
    List<Advice> inTheWay(Application application) {
        Completeness completeness = Completeness.of(application.answers(), application.signature().isPresent());
        return completeness.isWhole() ? examining.broken(application.answers()) : completeness.missing();
    }

    private void handIn(Asker by, Application application) {
        LocalDate today = LocalDate.now(clock);
        if (application.state() == ApplicationState.INFORMATION_REQUESTED) {
            LocalDate answerBy = workingDays.after(today, daysLeft(application));
            Attempt.to(() -> application.answer(answerBy));
            log.record(by, "answer", "application", application.id(), "The clock goes on; an answer is due by " + InWords.day(answerBy) + ".");
        } else {
            LocalDate answerBy = workingDays.after(today, WorkingDays.PROMISED);
            Attempt.to(() -> application.submit(answerBy, clock.instant()));
            log.record(by, "submit", "application", application.id(), "An answer is due by " + InWords.day(answerBy) + ".");
        }
    }

    /** What was left when the clock stopped, and never less than a day to read the answer in. */
    private int daysLeft(Application application) {
        LocalDate stopped = application.review().stoppedOn().orElseThrow();
        return Math.max(1, workingDays.between(stopped, application.review().answerBy().orElseThrow()));
    }
}
