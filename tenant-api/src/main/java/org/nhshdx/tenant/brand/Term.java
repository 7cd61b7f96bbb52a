package org.nhshdx.tenant.brand;

import java.time.LocalDate;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.problem.Refused;

/** How long a licence for the name lasts: a year, both days included, renewable in its last three months. */
public final class Term {

    private static final int RENEWABLE_MONTHS = 3;

    private Term() {}

    /** The last day of a year that begins on this day. */
    public static LocalDate from(LocalDate first) {
        LocalDate sameDay = first.plusYears(1);
        boolean wasLeapDay = sameDay.getDayOfMonth() != first.getDayOfMonth();
        return wasLeapDay ? sameDay : sameDay.minusDays(1);
    }

    /** The first day on which a licence with this last day can be renewed. */
    static LocalDate renewableFrom(LocalDate last) {
        return last.minusMonths(RENEWABLE_MONTHS);
    }

    /** The last day of the year that follows one which isn't over yet; refused while that is still long. */
    static LocalDate after(LocalDate last, LocalDate today) {
        LocalDate renewable = renewableFrom(last);
        if (today.isBefore(renewable)) {
            throw Refused.conflict("The licence is good until %s and can be renewed from %s."
                    .formatted(InWords.day(last), InWords.day(renewable)));
        }
        return from(last.plusDays(1));
    }
}
