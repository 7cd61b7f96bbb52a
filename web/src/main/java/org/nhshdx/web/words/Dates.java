package org.nhshdx.web.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.tenant.scope.LondonClock;

/** Dates and times as people say them in English: "Saturday 14 April 2018, 9am to 5pm". */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);

    private Dates() {}

    /** "Saturday 14 April 2018". */
    public static String inWords(LocalDate date) {
        return DAY.format(date);
    }

    /** "9am", "9.30am", "noon", "midnight". */
    public static String inWords(LocalTime time) {
        return EventDay.clock(time);
    }

    /** "Saturday 14 April 2018 at 5.47pm", by the clock in London. */
    public static String inWords(Instant moment) {
        return day(moment) + " at "
                + inWords(moment.atZone(LondonClock.ZONE).toLocalTime());
    }

    /** "Saturday 14 April 2018", the day a moment fell on in London. */
    public static String day(Instant moment) {
        return inWords(moment.atZone(LondonClock.ZONE).toLocalDate());
    }

    /** "Saturday 14 April 2018, 9am to 5pm", with as much of it as is known. */
    public static String inWords(EventDay day) {
        String date = day.date() == null ? "" : inWords(day.date());
        return date.isEmpty() || hours(day).isEmpty() ? date + hours(day) : date + ", " + hours(day);
    }

    /** "9am to 5pm", with as much of it as is known. */
    public static String hours(EventDay day) {
        return day.timesInWords();
    }

    /** "Saturday 14 April 2018, 9am to 5pm, and Sunday 15 April 2018, 9am to 3pm". */
    public static String inWords(List<EventDay> days) {
        return Lists.and(days.stream().map(Dates::inWords).toList());
    }

    /** "Saturday". */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** "April 2018". */
    public static String monthAndYear(LocalDate date) {
        return MONTH.format(date);
    }
}
