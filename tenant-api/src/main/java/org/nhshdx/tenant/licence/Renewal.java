package org.nhshdx.tenant.licence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What came of the wish to renew a licence.
 *
 * @param until the new last day; empty when the core team has to look first
 * @param request the request that it became
 * @param changed what has changed since it was signed, so that somebody has to look
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Renewal(Optional<LocalDate> until, Optional<UUID> request, List<String> changed) {

    static Renewal done(LocalDate until) {
        return new Renewal(Optional.of(until), Optional.empty(), List.of());
    }

    static Renewal asked(UUID request, List<String> changed) {
        return new Renewal(Optional.empty(), Optional.of(request), changed);
    }
}
