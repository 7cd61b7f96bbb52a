package org.nhshdx.core.publication;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which events somebody is looking for.
 *
 * @param past those that are over rather than those to come
 * @param place words in the name of the chapter's place or of the town; empty for anywhere
 * @param theme words in the theme; empty for any
 * @param from the first date of interest
 * @param to the last date of interest
 */
public record EventSearch(boolean past, String place, String theme, Optional<LocalDate> from, Optional<LocalDate> to) {

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** All that is to come. */
    public static EventSearch coming() {
        return new EventSearch(false, "", "", Optional.empty(), Optional.empty());
    }
}
