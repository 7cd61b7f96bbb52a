package org.nhshdx.web.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.tenant.scope.LondonClock;

/**
 * The same in Welsh: "Dydd Sadwrn 14 Ebrill 2018, 9yb tan 5yp". The names are the platform's (CLDR); nothing before them
 * makes the first letter change, so they always stand at a beginning or after a colon or a comma.
 */
public final class WelshDates {

    private static final Locale WELSH = Locale.forLanguageTag("cy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", WELSH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", WELSH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", WELSH);

    private WelshDates() {}

    /** "Dydd Sadwrn 14 Ebrill 2018". */
    public static String inWords(LocalDate date) {
        return DAY.format(date);
    }

    /** "9yb", "9.30yb", "hanner dydd", "hanner nos". */
    public static String inWords(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return time.getHour() == 0 ? "hanner nos" : "hanner dydd";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ".%02d", time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "yb" : "yp");
    }

    /** "Dydd Sadwrn 14 Ebrill 2018 am 5.47yp", by the clock in London. */
    public static String inWords(Instant moment) {
        return day(moment) + " am " + inWords(moment.atZone(LondonClock.ZONE).toLocalTime());
    }

    /** "Dydd Sadwrn 14 Ebrill 2018", the day a moment fell on in London. */
    public static String day(Instant moment) {
        return inWords(moment.atZone(LondonClock.ZONE).toLocalDate());
    }

    /** "Dydd Sadwrn 14 Ebrill 2018, 9yb tan 5yp", with as much of it as is known. */
    public static String inWords(EventDay day) {
        String date = day.date() == null ? "" : inWords(day.date());
        return date.isEmpty() || hours(day).isEmpty() ? date + hours(day) : date + ", " + hours(day);
    }

    /** "9yb tan 5yp", with as much of it as is known. */
    public static String hours(EventDay day) {
        if (day.starts() == null) {
            return day.ends() == null ? "" : "tan " + inWords(day.ends());
        }
        return day.ends() == null ? "o " + inWords(day.starts()) : inWords(day.starts()) + " tan " + inWords(day.ends());
    }

    /** "Dydd Sadwrn 14 Ebrill 2018, 9yb tan 5yp; Dydd Sul 15 Ebrill 2018, 9yb tan 3yp". */
    public static String inWords(List<EventDay> days) {
        return days.stream().map(WelshDates::inWords).collect(Collectors.joining("; "));
    }

    /** "Sadwrn", which is "Dydd Sadwrn" without "day": it stands alone on a calendar's leaf. */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date).replaceFirst("^Dydd ", "");
    }

    /** "Ebrill 2018". */
    public static String monthAndYear(LocalDate date) {
        return MONTH.format(date);
    }
}
