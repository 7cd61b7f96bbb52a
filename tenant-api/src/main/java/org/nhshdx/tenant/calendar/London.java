package org.nhshdx.tenant.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.ZoneId;
import java.util.TimeZone;
import org.nhshdx.tenant.scope.LondonClock;

/** The clock in London as a calendar describes it: Greenwich time, and summer time since 1981 as today's rule has it. */
final class London {

    static final ZoneId ZONE = LondonClock.ZONE;

    private static final UtcOffset GREENWICH = new UtcOffset(true, 0, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 1, 0);
    private static final int MARCH = 3;
    private static final int OCTOBER = 10;

    private London() {}

    static TimezoneAssignment clock() {
        VTimezone zone = new VTimezone(ZONE.getId());
        DaylightSavingsTime summer = new DaylightSavingsTime();
        turn(summer, "BST", new DateTimeComponents(1981, 3, 29, 1, 0, 0, false), MARCH, GREENWICH, SUMMER);
        StandardTime winter = new StandardTime();
        turn(winter, "GMT", new DateTimeComponents(1996, 10, 27, 2, 0, 0, false), OCTOBER, SUMMER, GREENWICH);
        zone.addDaylightSavingsTime(summer);
        zone.addStandardTime(winter);
        return new TimezoneAssignment(TimeZone.getTimeZone(ZONE), zone);
    }

    private static void turn(
            Observance time, String name, DateTimeComponents first, int month, UtcOffset from, UtcOffset to) {
        time.setDateStart(first);
        time.addTimezoneName(name);
        time.setTimezoneOffsetFrom(from);
        time.setTimezoneOffsetTo(to);
        time.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY).byMonth(month).byDay(-1, DayOfWeek.SUNDAY).build());
    }
}
