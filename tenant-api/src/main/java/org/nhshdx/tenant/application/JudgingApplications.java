package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.Answer;
import org.nhshdx.tenant.charter.AnsweredBefore;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** The core team judges what only a person can see of a group that applies. */
@ApplicationScoped
public class JudgingApplications {

    @Inject
    Scope scope;

    @Inject
    Deciding deciding;

    @Inject
    ExaminingApplications examining;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** It holds until the answers it was about change; judging again sets the earlier one aside, if it was read. */
    public void judge(Asker by, UUID chapter, Answer answer) {
        String why = Reason.in("reason", answer.reason());
        String principle = answer.principle();
        scope.writing(chapter, () -> {
            Application.inScopeLocked();
            Application application = deciding.open(by);
            ApplicationAnswers answers = application.answers();
            refuseUnlessForAPerson(answers, principle);
            AnsweredBefore.check(Judgement.ofTheChapter(), principle, answer.seen());
            String digest = ExaminingApplications.digest(answers, principle);
            Judgement judgement = waiting(principle).orElseGet(() -> asked(by, principle, digest));
            judgement.judge(answer.kept(), why, digest, by.person(), clock.instant());
            log.record(by, "judge", principle, judgement.id(), (answer.kept() ? "Kept: " : "Broken: ") + why);
            return judgement;
        });
    }

    private void refuseUnlessForAPerson(ApplicationAnswers answers, String principle) {
        boolean isForAPerson = examining.examine(answers).finding(principle)
                .filter(finding -> finding.judgement().isPresent() || finding.isForAPerson())
                .isPresent();
        if (!isForAPerson) {
            throw Refused.invalid("principle", "There is nothing to judge about “%s” in this application.".formatted(principle));
        }
    }

    private static Optional<Judgement> waiting(String principle) {
        return Judgement.ofTheChapter().stream()
                .filter(judgement -> judgement.isWaiting() && judgement.principle().equals(principle))
                .findFirst();
    }

    private Judgement asked(Asker by, String principle, String digest) {
        Judgement judgement = new Judgement(Optional.empty(), principle, digest, by.person(), clock.instant());
        judgement.persist();
        return judgement;
    }
}
