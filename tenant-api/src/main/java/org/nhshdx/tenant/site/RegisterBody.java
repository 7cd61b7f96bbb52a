package org.nhshdx.tenant.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.nhshdx.core.brand.BrandAsset;

/** A register entry as the public API tells it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RegisterBody(
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
        String state,
        boolean inForce,
        Optional<String> reason) {

    static RegisterBody of(RegisterEntry entry) {
        return new RegisterBody(
                entry.code(),
                entry.chapter(),
                entry.place(),
                entry.asset(),
                entry.event(),
                entry.uses(),
                entry.conditions(),
                entry.from(),
                entry.until(),
                entry.charterVersion(),
                entry.state().code(),
                entry.isInForce(),
                entry.reason());
    }
}
