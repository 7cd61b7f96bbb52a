package org.nhshdx.tenant.awaited;

import java.time.Instant;
import java.time.LocalDate;
import org.nhshdx.tenant.scope.LondonClock;

/** Days as people in London count them, and principles as they stand in a sentence. */
final class London {

    private London() {}

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, LondonClock.ZONE);
    }

    static String plain(String principle) {
        return principle.replace('-', ' ');
    }
}
