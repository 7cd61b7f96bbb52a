package org.nhshdx.tenant.waiver;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to ask for a waiver or to propose one. */
record WaiverBody(
        @Schema(description = "The principle's id") String principle,
        @Schema(description = "Why; the public reads it") String reason,
        @Schema(description = "Its last day, at most a year from now") LocalDate until) {

    static WaiverRequest request(WaiverBody body) {
        WaiverBody given = Optional.ofNullable(body).orElseGet(() -> new WaiverBody(null, null, null));
        return new WaiverRequest(given.principle, given.reason, Optional.ofNullable(given.until));
    }
}
