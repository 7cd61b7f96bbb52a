package org.nhshdx.tenant.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.event.Event;
import org.nhshdx.tenant.application.LetterText;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.brand.ReinstatingLicences;
import org.nhshdx.tenant.brand.RevokingLicences;
import org.nhshdx.tenant.message.WritingLetters;
import org.nhshdx.tenant.permission.Recusal;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Ends one licence before its day, or gives it back; where it is the name's, the whole chapter leaves the umbrella or returns. */
@ApplicationScoped
public class EndingLicences {

    @Inject
    Scope scope;

    @Inject
    RevokingLicences revokingTheName;

    @Inject
    ReinstatingLicences reinstatingTheName;

    @Inject
    AssetRules rules;

    @Inject
    AnswerLetters answers;

    @Inject
    WritingLetters letters;

    @Inject
    Publishing publishing;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** Takes it away. @param reason why, which the chapter and the public will read */
    public void revoke(Asker by, UUID chapter, String code, String reason) {
        String why = Reason.in("reason", reason);
        if (isForTheName(chapter, code)) {
            revokingTheName.revoke(by, chapter, why);
            return;
        }
        scope.writing(chapter, () -> {
            Recusal.check(by);
            Licence licence = held(code, LicenceState.GRANTED);
            Attempt.to(() -> licence.revoke(why, clock.instant()));
            return settle(by, "revoke", licence, new Said(why, "granted", "revoked"), Optional.of(answers.revoked(by, licence, why)));
        });
    }

    /** Gives back what was revoked; refused while a rule is broken, or another licence is for the same. */
    public void reinstate(Asker by, UUID chapter, String code, String reason) {
        String why = Reason.in("reason", reason);
        if (isForTheName(chapter, code)) {
            reinstatingTheName.reinstate(by, chapter, why);
            return;
        }
        scope.writing(chapter, () -> {
            Recusal.check(by);
            Licence licence = held(code, LicenceState.REVOKED);
            rules.mustBeKept(licence.eventId().flatMap(Event::with));
            Licence.notEnded(licence.asset(), licence.eventId(), LocalDate.now(clock)).ifPresent(other -> {
                throw Refused.conflict("The chapter has the %s by %s meanwhile.".formatted(other.asset().words(), other.code()));
            });
            Attempt.to(() -> licence.reinstate(clock.instant()));
            return settle(by, "reinstate", licence, new Said(why, "revoked", "granted"), Optional.of(answers.reinstated(by, licence, why)));
        });
    }

    /** The chapter doesn't want it any more. @param reason why; may be empty */
    public void giveBack(Asker by, UUID chapter, String code, String reason) {
        String why = reason.isBlank() ? "The chapter doesn’t need it any more." : Reason.in("reason", reason);
        if (isForTheName(chapter, code)) {
            throw Refused.conflict("Everything rests on the name. A chapter that doesn't want it any more closes.");
        }
        scope.writing(chapter, () -> {
            Licence licence = held(code, LicenceState.GRANTED);
            Attempt.to(() -> licence.giveBack(why, clock.instant()));
            return settle(by, "give back", licence, new Said(why, "granted", "given back"), Optional.empty());
        });
    }

    private boolean isForTheName(UUID chapter, String code) {
        return scope.reading(chapter, () -> RequestAt.licence(code).isForTheName());
    }

    private Licence held(String code, LicenceState state) {
        UnderTheName.held();
        Licence licence = RequestAt.lockedLicence(code);
        LicenceState now = licence.stateOn(LocalDate.now(clock));
        if (now != state) {
            throw Refused.conflict("The licence is %s, not %s: look at it again before you decide.".formatted(
                    now.inWords(), state.inWords()));
        }
        return licence;
    }

    private Licence settle(Asker by, String verb, Licence licence, Said said, Optional<LetterText> letter) {
        log.record(by, verb, "licence", licence.id(), said);
        letter.ifPresent(text -> text.sendBy(letters));
        publishing.publish();
        return licence;
    }
}
