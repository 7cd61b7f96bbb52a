package org.nhshdx.tenant.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.nhshdx.core.audit.LogFilter;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.LondonClock;

/** Which lines of a log are asked for, as they were typed: {@code ?verb=invite&from=2026-01-01}; blank asks for all. */
public record LogAsked(String verb, String who, String from, String until, String words) {

    /** Every line. */
    public static final LogAsked ALL = new LogAsked("", "", "", "", "");

    public static LogAsked of(
            Optional<String> verb, Optional<String> who, Optional<String> from, Optional<String> until, Optional<String> words) {
        return new LogAsked(typed(verb), typed(who), typed(from), typed(until), typed(words));
    }

    private static String typed(Optional<String> sent) {
        return sent.map(text -> text.replace("\0", "").strip()).orElse("");
    }

    /** Whether it asks for fewer than all. */
    public boolean isNarrowed() {
        return !equals(ALL);
    }

    /** The same without what can't be read: an address that somebody mistyped narrows nothing down. */
    public LogAsked readable() {
        return new LogAsked(
                verb, legible(who, UUID::fromString), legible(from, LogAsked::date), legible(until, LogAsked::date), words);
    }

    private static String legible(String sent, Function<String, ?> reader) {
        try {
            reader.apply(sent);
            return sent;
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return "";
        }
    }

    /** The same as the log is searched; refuses what isn't a date or a person's id. Both days are counted in London. */
    LogFilter filter() {
        return new LogFilter(
                said(verb),
                said(who).map(sent -> read("who", sent, UUID::fromString, "Give the id of a person.")),
                day("from", from).map(day -> day.atStartOfDay(LondonClock.ZONE).toInstant()),
                day("until", until).map(day -> day.plusDays(1).atStartOfDay(LondonClock.ZONE).toInstant()),
                said(words));
    }

    private static Optional<LocalDate> day(String field, String sent) {
        return said(sent).map(text -> read(field, text, LogAsked::date, "Give a date like 2026-11-25."));
    }

    /** In four digits of a year: the database knows no later ones. */
    private static LocalDate date(String sent) {
        if (!sent.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new IllegalArgumentException("Not a date like 2026-11-25");
        }
        return LocalDate.parse(sent);
    }

    private static Optional<String> said(String sent) {
        return Optional.of(sent).filter(text -> !text.isEmpty());
    }

    private static <T> T read(String field, String sent, Function<String, T> reader, String advice) {
        try {
            return reader.apply(sent);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw Refused.unreadable(field, advice);
        }
    }
}
