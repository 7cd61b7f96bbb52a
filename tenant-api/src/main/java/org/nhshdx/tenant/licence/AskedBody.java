package org.nhshdx.tenant.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is sent to ask for assets. */
record AskedBody(
        @Schema(description = "Codes of assets: lock-up, banner, sticker, poster, social-card, name-badges") List<String> assets,
        @Schema(description = "The address of the event it is for; left out, it is for all that the chapter does") String event,
        @Schema(description = "Codes of uses: pages, announcements, print, on-the-day, talks") List<String> uses,
        @Schema(description = "What for, in your own words; the register shows them") String words,
        @Schema(description = "The first day; today if left out") LocalDate from,
        @Schema(description = "The last day, at most a year later and not after the name's") LocalDate until,
        @Schema(description = "true: the asker has read what both sides owe, and signs it") Boolean signed) {

    static AssetsAsked asked(AskedBody body) {
        AskedBody given = Optional.ofNullable(body).orElseGet(() -> new AskedBody(null, null, null, null, null, null, null));
        return new AssetsAsked(
                all(given.assets), Optional.ofNullable(given.event), all(given.uses), Optional.ofNullable(given.words).orElse(""),
                Optional.ofNullable(given.from), Optional.ofNullable(given.until), Boolean.TRUE.equals(given.signed));
    }

    private static List<String> all(List<String> codes) {
        return Optional.ofNullable(codes).orElse(List.of());
    }
}
