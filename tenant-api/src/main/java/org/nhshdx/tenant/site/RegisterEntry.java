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
 * @param begun whether its first day has come
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
        boolean begun,
        Optional<String> reason) {

    static RegisterEntry of(PublicLicence licence, LocalDate today) {
        return new RegisterEntry(
                licence.code(),
                licence.chapterSlug(),
                licence.place(),
                licence.asset(),
                licence.event().map(title -> called(title, licence.stateOn(today))),
                licence.uses(),
                licence.conditions(),
                licence.validFrom(),
                licence.validUntil(),
                licence.charterVersion(),
                licence.stateOn(today),
                !today.isBefore(licence.validFrom()),
                licence.reason());
    }

    /** Without the brand where the licence is over: the register tells of it, and doesn't lend it the name. */
    private static String called(String title, LicenceState state) {
        return state == LicenceState.GRANTED ? title : Brandless.title(title);
    }

    /** Whether it is good today. */
    public boolean isInForce() {
        return state == LicenceState.GRANTED && begun;
    }

    /** Whether it will be good from a later day on. */
    public boolean isToCome() {
        return state == LicenceState.GRANTED && !begun;
    }

    /** Whether it is for the name, on which everything else rests. */
    public boolean isForTheName() {
        return asset == BrandAsset.NAME;
    }
}
