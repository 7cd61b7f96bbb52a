package org.nhshdx.tenant.version;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody sends for one principle of a draft. */
public record ClauseSent(
        @Schema(description = "rule, default or value") String strength,
        @Schema(description = "Each figure by its name, as GET shows them") Map<String, Object> figures,
        @Schema(description = "The promise, its figures in square brackets: \"within [days] days\"") String statement,
        String reason,
        @Schema(description = "The draft's revision that was read") Integer version) {

    public ClauseSent {
        strength = text(strength);
        statement = text(statement);
        reason = text(reason);
        figures = new TreeMap<>(Optional.ofNullable(figures).orElse(Map.of()));
        figures.values().removeIf(Objects::isNull);
    }

    private static String text(String sent) {
        return sent == null ? "" : sent.strip();
    }

    /** A figure as it would be typed; empty when it wasn't sent. */
    String figure(String name) {
        Object sent = figures.getOrDefault(name, "");
        return sent instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(sent).strip();
    }
}
