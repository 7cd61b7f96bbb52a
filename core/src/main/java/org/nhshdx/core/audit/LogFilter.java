package org.nhshdx.core.audit;

import io.quarkus.panache.common.Parameters;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Which lines of a log somebody wants to see; what is empty narrows nothing down.
 *
 * @param from the first moment
 * @param until the moment after the last
 * @param words some words of the reason, in any case of letters
 */
public record LogFilter(
        Optional<String> verb, Optional<UUID> who, Optional<Instant> from, Optional<Instant> until, Optional<String> words) {

    /** Every line. */
    public static final LogFilter NONE =
            new LogFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    String where() {
        return "1 = 1"
                + verb.map(set -> " and verb = :verb").orElse("")
                + who.map(set -> " and personId = :who").orElse("")
                + from.map(set -> " and at >= :from").orElse("")
                + until.map(set -> " and at < :until").orElse("")
                + words.map(set -> " and locate(:words, lower(said.reason)) > 0").orElse("");
    }

    Parameters values() {
        Parameters values = new Parameters();
        verb.ifPresent(value -> values.and("verb", value));
        who.ifPresent(value -> values.and("who", value));
        from.ifPresent(value -> values.and("from", value));
        until.ifPresent(value -> values.and("until", value));
        words.ifPresent(value -> values.and("words", value.toLowerCase(Locale.ROOT)));
        return values;
    }
}
