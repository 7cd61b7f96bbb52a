package org.nhshdx.tenant.brand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.tenant.brand.Aftermath.Deed;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Renews the licence for the name for another year, in its last three months or after it has expired. */
@ApplicationScoped
public class RenewingLicences {

    @Inject
    Scope scope;

    @Inject
    Licensing licensing;

    @Inject
    Aftermath aftermath;

    @Inject
    Clock clock;

    /** @param reason why, which the chapter will read */
    public void renew(Asker by, UUID chapter, String reason) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> renew(by, why));
    }

    private Licensed renew(Asker by, String why) {
        Licensed licensed = Licensed.lockedFor(by);
        licensed.mustStand(Standing.ACTIVE);
        licensing.mustKeepTheRules();
        LocalDate before = licensed.licence().validUntil();
        licensed.licence().renew(lastDay(licensed), clock.instant());
        Deed deed = Deed.onLicence("renew", licensed, why)
                .moving("until " + before, "until " + licensed.licence().validUntil());
        aftermath.follow(by, deed, ChapterLetter.renewed(licensed, why));
        return licensed;
    }

    private LocalDate lastDay(Licensed licensed) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = licensed.licence().validUntil();
        return switch (licensed.licence().stateOn(today)) {
            case EXPIRED -> Term.from(today);
            case GRANTED -> Term.after(last, today);
            case REVOKED -> throw Refused.conflict("The licence for the name is revoked: reinstate it first.");
            case GIVEN_BACK -> throw Refused.conflict("The licence for the name was given back.");
        };
    }
}
