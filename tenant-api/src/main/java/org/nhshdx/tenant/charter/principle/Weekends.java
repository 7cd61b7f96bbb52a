package org.nhshdx.tenant.charter.principle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.place.Nation;

/** Finds the next weekend that would do, to say it in advice. */
final class Weekends {

    private static final int LATEST_SATURDAY_THAT_EXISTS_YEAR = 9998;

    private final BankHolidays holidays;

    Weekends(BankHolidays holidays) {
        this.holidays = holidays;
    }

    /** "Move it to Saturday 14 or Sunday 15 April", to the next ordinary weekend from this day on. */
    String moveFrom(LocalDate day, int days, Optional<Nation> nation) {
        if (day.getYear() > LATEST_SATURDAY_THAT_EXISTS_YEAR) {
            return "Move it to a Saturday or a Sunday";
        }
        var saturday = Stream.iterate(
                        day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)), date -> date.plusWeeks(1))
                .filter(date -> nation.map(known -> holidays.isOrdinaryWeekend(date, known))
                        .orElse(true))
                .findFirst()
                .orElseThrow();
        var weekend = List.of(saturday, saturday.plusDays(1));
        return "Move it to " + inWords(weekend, day, days == 1 ? " or " : " and ");
    }

    private static String inWords(List<LocalDate> weekend, LocalDate from, String or) {
        var first = weekend.get(0);
        var last = weekend.get(1);
        var start = first.getMonth() == last.getMonth() ? "Saturday " + first.getDayOfMonth() : InWords.dayOf(first);
        return start + or + (last.getYear() == from.getYear() ? InWords.dayOf(last) : InWords.day(last));
    }
}
