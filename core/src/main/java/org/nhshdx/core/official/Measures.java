package org.nhshdx.core.official;

import java.util.Optional;

/**
 * What was counted of an official hack day; what nobody measured is empty, never zero.
 *
 * @param pagePublishedDaysBefore days from its page being published to its first day
 * @param ticketsLiveDaysBefore days from its tickets being live to its first day
 * @param projectsRecorded projects somebody wrote down
 * @param supportersRecorded supporters somebody wrote down
 * @param projectsOnlineDaysAfterStart days from its first day to its projects being online
 */
public record Measures(
        Optional<Integer> pagePublishedDaysBefore,
        Optional<Integer> ticketsLiveDaysBefore,
        Optional<Integer> projectsRecorded,
        Optional<Integer> supportersRecorded,
        Optional<Integer> projectsOnlineDaysAfterStart) {

    /** Nothing measured yet. */
    public static Measures none() {
        return new Measures(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
