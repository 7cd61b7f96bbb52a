package org.nhshdx.tenant.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.ChapterSlug;
import org.nhshdx.core.event.EventDays;

/** Chooses the part of the address that names an event in its chapter: its theme or month, and a number where needed. */
final class EventSlugs {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    /** Leaves room for "-2" and so on within the longest slug. */
    private static final int LONGEST = 50;
    private static final String NAMELESS = "event";

    private EventSlugs() {}

    /** The first that no other event of the chapter has. */
    static String free(EventDraft draft, Predicate<String> isTaken) {
        String wanted = wanted(draft);
        return Stream.concat(Stream.of(wanted), IntStream.iterate(2, n -> n + 1).mapToObj(n -> wanted + "-" + n))
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }

    private static String wanted(EventDraft draft) {
        Optional<LocalDate> first = EventDays.of(draft.facts()).first();
        Optional<String> theme = Optional.ofNullable(draft.facts().theme()).filter(text -> !text.isBlank());
        String when = first.map(MONTH::format).or(draft::roughly).orElse("");
        String year = first.map(day -> String.valueOf(day.getYear())).orElse("");
        return theme.flatMap(text -> slug(text + " " + year).filter(slug -> !slug.equals(year)))
                .or(() -> slug(when))
                .or(() -> theme.flatMap(EventSlugs::slug))
                .orElse(NAMELESS);
    }

    private static Optional<String> slug(String text) {
        return ChapterSlug.from(text)
                .map(slug -> slug.value().substring(0, Math.min(LONGEST, slug.value().length())).replaceAll("-$", ""));
    }
}
