package org.nhshdx.tenant.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.nhshdx.core.brand.DelegationStop;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.tenant.application.LetterText;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.message.WritingLetters;
import org.nhshdx.tenant.permission.Recusal;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** The core team switches delegation off for a chapter, so that a person decides on all it asks for, and on again. */
@ApplicationScoped
public class SwitchingDelegation {

    @Inject
    Scope scope;

    @Inject
    AnswerLetters answers;

    @Inject
    WritingLetters letters;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param reason why, which the chapter will read */
    public void stop(Asker by, UUID chapter, String reason) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> {
            Chapter here = held(by);
            if (DelegationStop.inForce().isPresent()) {
                throw Refused.conflict("Delegation is switched off for this chapter already.");
            }
            DelegationStop stop = new DelegationStop(why, by.person(), clock.instant());
            stop.persist();
            return settle(by, "switch off", here, why, answers.delegationStopped(by, why));
        });
    }

    /** @param reason why, which the chapter will read */
    public void allow(Asker by, UUID chapter, String reason) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> {
            Chapter here = held(by);
            DelegationStop.inForce()
                    .orElseThrow(() -> Refused.conflict("Delegation isn't switched off for this chapter."))
                    .lift(by.person(), clock.instant());
            return settle(by, "switch on", here, why, answers.delegationAllowed(by, why));
        });
    }

    private static Chapter held(Asker by) {
        Recusal.check(by);
        return Chapter.inScopeLocked().filter(Chapter::isActive)
                .orElseThrow(() -> Refused.conflict("The chapter isn't active, so nothing is delegated to it."));
    }

    private Chapter settle(Asker by, String verb, Chapter chapter, String why, LetterText letter) {
        letter.sendBy(letters);
        log.record(by, verb, "delegation", chapter.id(), why);
        return chapter;
    }
}
