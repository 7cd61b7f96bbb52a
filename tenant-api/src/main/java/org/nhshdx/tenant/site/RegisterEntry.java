package org.nhshdx.tenant.site;

import java.time.LocalDate;
import java.util.Optional;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.publication.PublicLicence;

/** A licence as the register tells it on one day. */
public record RegisterEntry(
        String code,
        String chapter,
        String place,
        String asset,
        String uses,
        LocalDate from,
        LocalDate until,
        int charterVersion,
        LicenceState state,
        Optional<String> reason) {

    static RegisterEntry of(PublicLicence licence, LocalDate today) {
        return new RegisterEntry(
                licence.code(),
                licence.chapterSlug(),
                licence.place(),
                licence.asset(),
                licence.uses(),
                licence.validFrom(),
                licence.validUntil(),
                licence.charterVersion(),
                licence.stateOn(today),
                licence.reason());
    }

    /** Whether it is good today. */
    public boolean isInForce() {
        return state == LicenceState.GRANTED;
    }
}
