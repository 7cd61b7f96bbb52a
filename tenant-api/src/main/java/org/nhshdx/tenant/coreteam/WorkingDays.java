package org.nhshdx.tenant.coreteam;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts the days on which the core team can be expected to work: Mondays to Fridays that are no bank holiday in
 * England, wherever the applicants are, because one queue needs one calendar.
 */
@ApplicationScoped
public class WorkingDays {

    /** How many of them the core team has to answer. */
    public static final int PROMISED = 10;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayManager bankHolidays = HolidayManager.getInstance(ManagerParameters.create("gb"));

    /** The last of so many working days, the first of which is the one after {@code start}. */
    public LocalDate after(LocalDate start, int days) {
        return start.datesUntil(start.plusYears(1))
                .skip(1)
                .filter(this::isWorkingDay)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Further than a year away: " + days));
    }

    /** How many working days come after {@code start}, up to and with {@code end}; 0 when that is past. */
    public int between(LocalDate start, LocalDate end) {
        Stream<LocalDate> days = end.isAfter(start) ? start.plusDays(1).datesUntil(end.plusDays(1)) : Stream.empty();
        return (int) days.filter(this::isWorkingDay).count();
    }

    private boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !bankHolidays.isHoliday(day, "eng");
    }
}
