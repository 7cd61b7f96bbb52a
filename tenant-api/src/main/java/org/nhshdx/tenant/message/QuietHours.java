package org.nhshdx.tenant.message;

import java.time.Instant;
import java.time.LocalTime;
import org.nhshdx.tenant.scope.LondonClock;

/** From nine in the evening to seven in the morning, by the clock in London, only what is urgent goes out. */
final class QuietHours {

    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private QuietHours() {}

    static boolean include(Instant moment) {
        LocalTime time = moment.atZone(LondonClock.ZONE).toLocalTime();
        return !time.isBefore(EVENING) || time.isBefore(MORNING);
    }
}
