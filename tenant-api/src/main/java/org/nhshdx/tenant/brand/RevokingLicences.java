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

/** Takes the licence for the name away: the chapter leaves the umbrella at once, reversibly. */
@ApplicationScoped
public class RevokingLicences {

    @Inject
    Scope scope;

    @Inject
    Aftermath aftermath;

    @Inject
    Clock clock;

    /** @param reason why, which the chapter and the public will read */
    public void revoke(Asker by, UUID chapter, String reason) {
        String why = Reason.in("reason", reason);
        scope.writing(chapter, () -> revoke(by, why));
    }

    private Licensed revoke(Asker by, String why) {
        Licensed licensed = Licensed.lockedFor(by);
        licensed.mustBe(LicenceState.GRANTED, LocalDate.now(clock));
        licensed.licence().revoke(why, clock.instant());
        Deed deed = Deed.onLicence("revoke", licensed, why).moving("granted", "revoked");
        aftermath.follow(by, deed, ChapterLetter.revoked(licensed, why));
        return licensed;
    }
}
