package org.nhshdx.web.words;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.tenant.coreteam.ChapterHealth;
import org.nhshdx.tenant.coreteam.Health;

/** How chapters are doing, in words, with the reasons beside them. */
@TemplateExtension
public final class HealthWords {

    private static final int ENDING_DAYS = 28;

    private HealthWords() {}

    /** "At risk". */
    public static String inWords(Health health) {
        return switch (health) {
            case AT_RISK -> "At risk";
            case DORMANT -> "Dormant";
            case NEW -> "New";
            case THRIVING -> "Thriving";
            case CLOSED -> "Closed";
        };
    }

    /** The picture that goes with it, by the name of an icon. */
    public static String icon(Health health) {
        return switch (health) {
            case AT_RISK -> "warn";
            case DORMANT -> "clock";
            case NEW -> "heart";
            case THRIVING -> "tick";
            case CLOSED -> "cross";
        };
    }

    /** Its tag's class. */
    public static String tint(Health health) {
        return switch (health) {
            case AT_RISK -> "broken";
            case DORMANT, CLOSED -> "judge";
            case NEW -> "waived";
            case THRIVING -> "kept";
        };
    }

    /** Why it is counted so, the most pressing first. */
    public static List<String> reasons(ChapterHealth one, LocalDate today) {
        return Stream.of(standing(one), licence(one, today), pages(one), unsaid(one), days(one)).flatMap(Optional::stream).toList();
    }

    private static Optional<String> standing(ChapterHealth one) {
        return switch (one.standing()) {
            case SUSPENDED -> Optional.of("Suspended by us.");
            case CLOSED -> Optional.of("It has closed.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> licence(ChapterHealth one, LocalDate today) {
        if (one.standing() != Standing.ACTIVE) {
            return Optional.empty();
        }
        return one.licensedUntil().map(until -> until.isBefore(today)
                        ? Optional.of("Its licence ended on " + Dates.inWords(until) + ".")
                        : Optional.of(until).filter(day -> day.isBefore(today.plusDays(ENDING_DAYS)))
                                .map(day -> "Its licence ends on " + Dates.inWords(day) + "."))
                .orElse(Optional.of("It has no licence for the name."));
    }

    private static Optional<String> pages(ChapterHealth one) {
        return one.mendBy().map(day -> one.frozen()
                ? "A page is frozen, with " + Lists.of(one.toMend(), "thing", "things") + " to mend."
                : Lists.of(one.toMend(), "thing", "things") + " to mend on its pages by " + Dates.inWords(day) + ".");
    }

    private static Optional<String> unsaid(ChapterHealth one) {
        return one.unsaid().map(day -> "Nobody has said how " + Dates.inWords(day) + " went.");
    }

    private static Optional<String> days(ChapterHealth one) {
        if (one.standing() == Standing.CLOSED) {
            return Optional.empty();
        }
        String last = one.lastDay().map(day -> "Last day on " + Dates.inWords(day) + ".").orElseGet(() -> "No day so far"
                + one.since().map(day -> ", a chapter since " + Dates.inWords(day)).orElse("") + ".");
        return Optional.of(last + (one.next().isPresent() ? "" : " No event announced."));
    }
}
