package org.nhshdx.core.brand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a licence permits, for how long and on what conditions.
 *
 * @param event the event it is for; empty for the whole chapter
 * @param uses what it may be used for
 * @param words the same in a sentence that anybody may read
 * @param from its first day, as a day in London
 * @param until its last day
 * @param conditions what has to be kept besides the charter and the deed
 */
public record LicenceTerms(
        Optional<UUID> event, List<BrandUse> uses, String words, LocalDate from, LocalDate until, Optional<String> conditions) {

    public LicenceTerms {
        uses = List.copyOf(uses);
    }

    /** The same in other words. */
    public LicenceTerms worded(String sentence) {
        return new LicenceTerms(event, uses, sentence, from, until, conditions);
    }

    /** How long they hold, so that they can be renewed for as long again. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, until);
    }
}
