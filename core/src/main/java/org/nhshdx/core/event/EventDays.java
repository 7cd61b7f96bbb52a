package org.nhshdx.core.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The days of an event that have a date, in order, however they were typed. */
public record EventDays(List<EventDay> days) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final Pattern IN_WORDS = Pattern.compile("[A-Z][a-z]+ \\d{1,2} [A-Z][a-z]+ \\d{4}");

    public EventDays {
        days = days.stream()
                .filter(day -> day != null && day.date() != null)
                .sorted(Comparator.comparing(EventDay::date))
                .toList();
    }

    public static EventDays of(EventFacts facts) {
        return new EventDays(Optional.ofNullable(facts.days()).orElse(List.of()).stream().filter(Objects::nonNull).toList());
    }

    public Optional<LocalDate> first() {
        return days.stream().map(EventDay::date).findFirst();
    }

    public Optional<LocalDate> last() {
        return days.stream().map(EventDay::date).max(Comparator.naturalOrder());
    }

    /** Whether the last of them lies before that day; never where no day is known. */
    public boolean areBefore(LocalDate day) {
        return last().filter(last -> last.isBefore(day)).isPresent();
    }

    /** When all of them are over, by the clock where it is held; a day of which no end is known lasts until midnight. */
    public Optional<LocalDateTime> end() {
        return days.stream().map(EventDays::end).max(Comparator.naturalOrder());
    }

    private static LocalDateTime end(EventDay day) {
        boolean isKnown = day.ends() != null && (day.starts() == null || day.ends().isAfter(day.starts()));
        return isKnown ? day.date().atTime(day.ends()) : day.date().plusDays(1).atStartOfDay();
    }

    /** "Saturday 13 March 2027 and Sunday 14 March 2027": the weekday always comes from the date. */
    public String inWords() {
        return days.stream().map(day -> DAY.format(day.date())).distinct().collect(Collectors.joining(" and "));
    }

    /** The first day of which such words tell, as they were once told. */
    public static Optional<LocalDate> firstIn(String words) {
        return IN_WORDS.matcher(words).results().findFirst().map(found -> LocalDate.parse(found.group(), DAY));
    }

    /** "9am to 5pm", for several days each with what is known of it. */
    public String timesInWords() {
        return days.stream().map(EventDay::timesInWords).filter(times -> !times.isEmpty()).collect(Collectors.joining(", then "));
    }
}
