package org.nhshdx.tenant.version;

import java.time.LocalDate;
import java.util.Optional;

/** What somebody sends to propose a draft: from when, until when the older one may be kept, and why. */
public record AdoptionSent(Optional<LocalDate> inForceFrom, Optional<LocalDate> complyBy, String reason) {

    public AdoptionSent {
        reason = reason == null ? "" : reason.strip();
    }
}
