package org.nhshdx.tenant.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.tenant.brand.Aftermath.Deed;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Gives a revoked licence back as it was: the chapter returns under the umbrella, if its last day isn't over. */
@ApplicationScoped
public class ReinstatingLicences {

    @Inject
    Scope scope;

    @Inject
    Licensing licensing;

    @Inject
    Aftermath aftermath;

    @Inject
    Clock clock;

    /** @param reason why, which the chapter will read */
    public void reinstate(Asker by, UUID chapter, String reason) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> reinstate(by, why));
    }

    private Licensed reinstate(Asker by, String why) {
        Licensed licensed = Licensed.lockedFor(by);
        licensed.mustBe(LicenceState.REVOKED, LocalDate.now(clock));
        licensing.mustKeepTheRules();
        licensed.licence().reinstate(clock.instant());
        Deed deed = Deed.onLicence("reinstate", licensed, why).moving("revoked", "granted");
        aftermath.follow(by, deed, ChapterLetter.reinstated(licensed, why));
        return licensed;
    }
}
