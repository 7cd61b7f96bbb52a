package org.nhshdx.tenant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.chapter.Appeal;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Decision;
import org.nhshdx.core.chapter.Outcome;
import org.nhshdx.tenant.coreteam.TwoPeople;
import org.nhshdx.tenant.message.WritingLetters;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Somebody of the core team who didn't decline an application answers the group's appeal; that answer is final. */
@ApplicationScoped
public class DecidingAppeals {

    @Inject
    Scope scope;

    @Inject
    Deciding deciding;

    @Inject
    Approving approving;

    @Inject
    Ending ending;

    @Inject
    TwoPeople twoPeople;

    @Inject
    ProposingLetters proposing;

    @Inject
    WritingLetters letters;

    @Inject
    Clock clock;

    /**
     * A yes after all, which opens the chapter as an approval does.
     *
     * @param version the version of the application that the asker has read
     * @param letter the letter in the asker's own words; ours when it is blank
     */
    public void uphold(Asker by, UUID chapter, int version, String reason, String letter) {
        String why = Reason.in("reason", reason);
        checkTwo(by, chapter);
        scope.writing(chapter, () -> {
            Application application = deciding.openAt(by, version);
            approving.refuseWhileInTheWay(application);
            Attempt.to(() -> application.review().uphold(clock.instant()));
            decision(application, Outcome.APPEAL_UPHELD, why, by).under(declinedUnder(application)).persist();
            proposing.upheld(by, chapter, why).or(letter).sendBy(letters);
            approving.open(by, application, "uphold", why);
            return application;
        });
    }

    /** A no that stays: the place is free, and the group may begin anew. */
    public void dismiss(Asker by, UUID chapter, int version, Decline decline) {
        checkTwo(by, chapter);
        scope.writing(chapter, () -> {
            LetterText ours = proposing.dismissed(by, chapter, decline);
            Application application = deciding.openAt(by, version);
            Attempt.to(() -> application.review().dismiss(clock.instant()));
            decision(application, Outcome.APPEAL_DISMISSED, decline.reason(), by)
                    .under(decline.principles()).unless(decline.wouldChange()).persist();
            ours.or(decline.letter()).sendBy(letters);
            ending.release(by, application, "dismiss", decline.reason());
            return application;
        });
    }

    /** An appeal is two people's answers: who declined and who looks again mustn't be one and a guest of theirs. */
    private void checkTwo(Asker by, UUID chapter) {
        scope.reading(chapter, () -> Applying.theApplication().appeal().map(Appeal::declinedBy))
                .filter(decliner -> !decliner.equals(by.person()))
                .ifPresent(decliner -> twoPeople.check(by, decliner));
    }

    private Decision decision(Application application, Outcome outcome, String reason, Asker by) {
        return new Decision(application, outcome, reason, by.person(), clock.instant());
    }

    private static List<String> declinedUnder(Application application) {
        return Decision.last(application, Outcome.DECLINED).map(Decision::principles).orElse(List.of());
    }
}
