package org.nhshdx.tenant.site;

import java.time.LocalDate;
import java.util.Optional;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.publication.PublicLicence;

/**
 * A licence as the register tells it on one day.
 *
 * @param event what the event it is for is called; empty when it is for all that the chapter does
 */
public record RegisterEntry(
        String code,
        String chapter,
        String place,
        BrandAsset asset,
        Optional<String> event,
        String uses,
        Optional<String> conditions,
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
                licence.event(),
                licence.uses(),
                licence.conditions(),
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
