package org.nhshdx.core.brand;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.nhshdx.core.chapter.Chapter;

/**
 * Whether a chapter is under the NHSHDx umbrella: it stands active, its licence for the name is granted, and the
 * licence's last day isn't over. This is the one place that says so; whoever shows the brand asks it.
 *
 * @param until the last day under the umbrella, as a day in London; empty when the chapter isn't under it at all
 * @param reason why it isn't, in a sentence for the public that doesn't use the brand; empty when it is
 */
public record Umbrella(Optional<LocalDate> until, Optional<String> reason) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** What the chapter's standing and its newest licence for the name come to. */
    public static Umbrella over(Chapter chapter, Optional<Licence> licence) {
        return switch (chapter.standing()) {
            case ACTIVE -> licence.map(Umbrella::by).orElseGet(() -> closed("The chapter has no licence for the name."));
            case SUSPENDED -> closed(because("The chapter is suspended", chapter.standingReason()));
            case CLOSED -> closed("The chapter has closed.");
            case PROVISIONAL, RELEASED -> closed("The chapter is not approved.");
        };
    }

    private static Umbrella by(Licence licence) {
        return switch (licence.state()) {
            case GRANTED -> new Umbrella(Optional.of(licence.validUntil()), Optional.empty());
            case EXPIRED -> closed(ended(licence.validUntil()));
            case REVOKED -> closed(because("Its licence for the name was revoked", licence.reason()));
            case GIVEN_BACK -> closed("The chapter gave its licence for the name back.");
        };
    }

    private static Umbrella closed(String reason) {
        return new Umbrella(Optional.empty(), Optional.of(reason));
    }

    private static String because(String what, Optional<String> reason) {
        return what + reason.map(r -> ": " + r).orElse(".");
    }

    private static String ended(LocalDate last) {
        return "Its licence for the name ended on " + DAY.format(last) + ".";
    }

    /** Whether it covers that day in London: the calendar counts, not whether a nightly job has run. */
    public boolean coversOn(LocalDate day) {
        return until.filter(last -> !day.isAfter(last)).isPresent();
    }

    /** Why it doesn't cover that day; empty when it does. */
    public Optional<String> whyNotOn(LocalDate day) {
        return coversOn(day) ? Optional.empty() : reason.or(() -> until.map(Umbrella::ended));
    }
}
