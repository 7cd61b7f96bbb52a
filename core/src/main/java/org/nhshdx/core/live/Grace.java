package org.nhshdx.core.live;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** How long organisers have to mend what is found on a live page, and what an outage of ours adds to it. */
final class Grace {

    private static final Period USUAL = Period.ofDays(14);
    private static final Period OF_A_RULE = Period.ofDays(3);

    /** Longer between two examinations than this, and the night between them was ours to answer for. */
    private static final Duration LONGEST_GAP = Duration.ofHours(36);

    private Grace() {}

    /** The last day to mend what was told that day. */
    static LocalDate from(LocalDate told, boolean rule) {
        return told.plus(rule ? OF_A_RULE : USUAL);
    }

    /** The days nobody looked, between two examinations: none when the next came in its time. */
    static long daysWithoutUs(Instant seen, Instant again) {
        Duration gap = Duration.between(seen, again);
        return gap.compareTo(LONGEST_GAP) > 0 ? (gap.toHours() + 23) / 24 : 0;
    }
}
