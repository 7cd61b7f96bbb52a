package org.nhshdx.tenant.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to grant a request. */
record GrantBody(
        @Schema(description = "The version of the request that was read") Integer version,
        @Schema(description = "The uses that are permitted, of those asked for; all of them if left out") List<String> uses,
        @Schema(description = "The last day, not after the one asked for; that one if left out") LocalDate until,
        @Schema(description = "What has to be kept besides; the register shows it") String conditions,
        @Schema(description = "The letter in your own words; ours if left out") String letter) {

    static AssetGrant grant(GrantBody body) {
        return new AssetGrant(
                Optional.ofNullable(body.uses).orElse(List.of()), Optional.ofNullable(body.until),
                Optional.ofNullable(body.conditions).orElse(""), Optional.ofNullable(body.letter).orElse(""));
    }
}
