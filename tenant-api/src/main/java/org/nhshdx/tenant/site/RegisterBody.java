package org.nhshdx.tenant.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/** A register entry as the public API tells it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RegisterBody(
        String code,
        String chapter,
        String place,
        String asset,
        String uses,
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
                entry.uses(),
                entry.from(),
                entry.until(),
                entry.charterVersion(),
                entry.state().code(),
                entry.isInForce(),
                entry.reason());
    }
}
