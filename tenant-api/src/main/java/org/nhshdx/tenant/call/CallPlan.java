package org.nhshdx.tenant.call;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Call;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.problem.Told;
import org.nhshdx.tenant.scope.LondonClock;

/**
 * A call as somebody of the core team wants it, by the clock in London; what couldn't be read is empty.
 *
 * @param how a link or a telephone number
 * @param about what about; empty when there is nothing to say
 */
public record CallPlan(Optional<LocalDate> day, Optional<LocalTime> starts, Optional<LocalTime> ends, String how, String about) {

    private static final int A_LINE = 200;
    private static final int A_FEW_LINES = 1_000;
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final Period FURTHEST = Period.ofYears(1);

    private static final Pattern WAY = Pattern.compile("(?s).*(https://[^\\s/]+\\.\\S+|(\\d[\\s()-]*){6,}).*");
    private static final Pattern MARKUP = Pattern.compile("[<>`]|]\\s*\\(");

    /** What is agreed when all of it can be; refused with advice at each field. */
    Call.Terms terms(Instant now) {
        Refused.ifAny(Stream.of(when(now), way(), topic()).flatMap(Optional::stream).toList());
        return new Call.Terms(at(starts), at(ends), how.strip(), about.strip());
    }

    private Instant at(Optional<LocalTime> time) {
        return day.orElseThrow().atTime(time.orElseThrow()).atZone(LondonClock.ZONE).toInstant();
    }

    private Optional<Advice> when(Instant now) {
        if (day.isEmpty()) {
            return advice("day", "Give a real date, such as 27 2 2027.");
        }
        if (starts.isEmpty()) {
            return advice("starts", "Give a time by the clock in London, such as 19:30.");
        }
        if (ends.isEmpty()) {
            return advice("ends", "Give a time by the clock in London, such as 20:00.");
        }
        return ends.get().isAfter(starts.get()) ? within(now) : advice("ends", "It has to end after it starts, on the same day.");
    }

    private Optional<Advice> within(Instant now) {
        if (!at(starts).isAfter(now)) {
            return advice("day", "That time is over. Choose one that is still to come.");
        }
        if (day.orElseThrow().isAfter(LocalDate.ofInstant(now, LondonClock.ZONE).plus(FURTHEST))) {
            return advice("day", "That is more than a year ahead. Check the year.");
        }
        return Duration.between(at(starts), at(ends)).compareTo(LONGEST) > 0
                ? advice("ends", "That is longer than %d hours. Check the times.".formatted(LONGEST.toHours()))
                : Optional.empty();
    }

    private Optional<Advice> way() {
        String missing = "Give a link that begins with https://, or a telephone number.";
        return Told.wrong("how", how, A_LINE, missing)
                .or(() -> how.strip().contains("\n") ? advice("how", "Write it on one line.") : Optional.empty())
                .or(() -> markup("how", how))
                .or(() -> WAY.matcher(how).matches() ? Optional.empty() : advice("how", missing));
    }

    private Optional<Advice> topic() {
        return Told.tooLong("about", about, A_FEW_LINES).or(() -> markup("about", about));
    }

    private static Optional<Advice> markup(String field, String words) {
        return MARKUP.matcher(words).find()
                ? advice(field, "Write plain words, without <, >, ` or [links](like this). They go into mails and calendars.")
                : Optional.empty();
    }

    private static Optional<Advice> advice(String field, String sentence) {
        return Optional.of(new Advice(field, sentence));
    }
}
