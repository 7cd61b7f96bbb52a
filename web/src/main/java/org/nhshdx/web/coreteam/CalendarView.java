package org.nhshdx.web.coreteam;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nhshdx.tenant.coreteam.CalendarEntry;
import org.nhshdx.tenant.coreteam.CalendarPart;
import org.nhshdx.tenant.coreteam.CalendarPart.Holiday;

/**
 * Some months of the core team's calendar.
 *
 * @param clashing how many of the days are too near to another, or may be
 * @param before where the months before are, and {@code after} those after
 */
public record CalendarView(List<Month> months, int clashing, String before, String after, String now) {

    private static final DateTimeFormatter TITLE = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.UK);
    private static final int A_WEEK = 7;

    /** One month, as a list and as weeks from Monday to Sunday. */
    public record Month(String title, List<CalendarEntry> entries, List<Holiday> holidays, List<List<Cell>> weeks) {

        /** Whether nothing at all is in it. */
        public boolean isEmpty() {
            return entries.isEmpty() && holidays.isEmpty();
        }
    }

    /**
     * One square of a month.
     *
     * @param inside whether it is a day of that month
     */
    public record Cell(LocalDate date, boolean inside, boolean today, List<CalendarEntry> entries, List<Holiday> holidays) {}

    static CalendarView of(YearMonth first, int count, LocalDate today, CalendarPart part) {
        List<Month> months = IntStream.range(0, count).mapToObj(at -> month(first.plusMonths(at), today, part)).toList();
        long clashing = part.entries().stream().filter(entry -> !entry.clashes().isEmpty()).count();
        return new CalendarView(
                months, (int) clashing, CalendarPage.PATH + "?from=" + first.minusMonths(count),
                CalendarPage.PATH + "?from=" + first.plusMonths(count), first.equals(YearMonth.from(today)) ? "" : CalendarPage.PATH);
    }

    private static Month month(YearMonth month, LocalDate today, CalendarPart part) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        List<List<Cell>> weeks = new ArrayList<>();
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(last)) {
            weeks.add(Stream.iterate(monday, day -> day.plusDays(1)).limit(A_WEEK).map(day -> cell(day, month, today, part)).toList());
            monday = monday.plusDays(A_WEEK);
        }
        return new Month(
                TITLE.format(month), part.entries().stream().filter(entry -> isOn(entry, first, last)).toList(),
                part.holidays().stream().filter(holiday -> YearMonth.from(holiday.date()).equals(month)).toList(), List.copyOf(weeks));
    }

    private static Cell cell(LocalDate day, YearMonth month, LocalDate today, CalendarPart part) {
        boolean inside = YearMonth.from(day).equals(month);
        return new Cell(
                day, inside, day.equals(today),
                inside ? part.entries().stream().filter(entry -> isOn(entry, day, day)).toList() : List.of(),
                inside ? part.holidays().stream().filter(holiday -> holiday.date().equals(day)).toList() : List.of());
    }

    private static boolean isOn(CalendarEntry entry, LocalDate from, LocalDate to) {
        return !entry.first().isAfter(to) && !entry.last().isBefore(from);
    }
}
