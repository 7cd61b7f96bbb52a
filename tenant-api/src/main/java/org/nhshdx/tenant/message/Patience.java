package org.nhshdx.tenant.message;

import java.time.Duration;
import java.util.Optional;

/** How long a message waits for its next attempt: a minute, then four times as long each time, for about two days in all. */
final class Patience {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int ATTEMPTS = 9;

    private Patience() {}

    /** Empty after the last attempt. */
    static Optional<Duration> after(int attempt) {
        if (attempt >= ATTEMPTS) {
            return Optional.empty();
        }
        Duration growing = FIRST.multipliedBy(1L << 2 * (attempt - 1));
        return Optional.of(growing.compareTo(LONGEST) < 0 ? growing : LONGEST);
    }
}
