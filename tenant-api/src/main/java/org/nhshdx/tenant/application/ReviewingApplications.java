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
import org.nhshdx.tenant.message.WritingLetters;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** The core team takes an application, asks for more, or declines it; each move leaves who, when and why. */
@ApplicationScoped
public class ReviewingApplications {

    @Inject
    Scope scope;

    @Inject
    Deciding deciding;

    @Inject
    ExaminingApplications examining;

    @Inject
    ProposingLetters proposing;

    @Inject
    WritingLetters letters;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** Takes it for review, from the pile or from a colleague. */
    public void take(Asker by, UUID chapter) {
        scope.writing(chapter, () -> {
            Application application = deciding.open(by);
            Attempt.to(() -> application.review().take(by.person()));
            log.record(by, "take", "application", application.id(), "For review.");
            return application;
        });
    }

    /** Leaves the chapter to others for good, also once it is approved: whoever knows its people doesn't decide on them. */
    public void stepAside(Asker by, UUID chapter, String reason) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> {
            Application application = deciding.open(by);
            if (application.state().isWaiting() && application.review().reviewer().filter(by.person()::equals).isPresent()) {
                Attempt.to(application.review()::stepAside);
            }
            new Decision(application, Outcome.STEPPED_ASIDE, why, by.person(), clock.instant()).persist();
            log.record(by, "step aside", "application", application.id(), why);
            return application;
        });
    }

    /**
     * Asks the applicants for more, with the reason; the clock stops until they answer.
     *
     * @param version the version of the application that the asker has read
     * @param letter the letter in the asker's own words; ours when it is blank
     */
    public void requestInformation(Asker by, UUID chapter, int version, String reason, String letter) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> {
            Application application = deciding.openAt(by, version);
            Attempt.to(() -> application.review().requestInformation(LocalDate.now(clock)));
            new Decision(application, Outcome.INFORMATION_REQUESTED, why, by.person(), clock.instant())
                    .under(examining.unsettled(application.answers())).persist();
            proposing.request(by, chapter, why).or(letter).sendBy(letters);
            log.record(by, "ask", "application", application.id(), why);
            return application;
        });
    }

    /** Declines it under principles of the charter and says what would change the answer; the place is kept for an appeal. */
    public void decline(Asker by, UUID chapter, int version, Decline decline) {
        scope.writing(chapter, () -> {
            LetterText ours = proposing.decline(by, chapter, decline);
            Application application = deciding.openAt(by, version);
            Attempt.to(() -> application.review().decline(by.person(), proposing.appealBy(), clock.instant()));
            new Decision(application, Outcome.DECLINED, decline.reason(), by.person(), clock.instant())
                    .under(decline.principles()).unless(decline.wouldChange()).persist();
            ours.or(decline.letter()).sendBy(letters);
            log.record(by, "decline", "application", application.id(), decline.inTheLog());
            return application;
        });
    }
}
