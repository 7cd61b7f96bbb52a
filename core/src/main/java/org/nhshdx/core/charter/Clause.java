package org.nhshdx.core.charter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a charter version: a principle, how strongly it binds in this version, its figures and its words.
 *
 * @param statement the promise in this version's words, its figures in square brackets; empty for the principle's own
 * @param reason why, in this version's words; empty for the principle's own
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Clause(
        String principle, Strength strength, Map<String, Object> parameters, Optional<String> statement, Optional<String> reason) {

    @JsonCreator
    public Clause {
        parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
        statement = statement == null ? Optional.empty() : statement;
        reason = reason == null ? Optional.empty() : reason;
    }

    /** In the principle's own words. */
    public Clause(String principle, Strength strength, Map<String, Object> parameters) {
        this(principle, strength, parameters, Optional.empty(), Optional.empty());
    }

    /** The same in these words. */
    public Clause worded(String statement, String reason) {
        return new Clause(principle, strength, parameters, Optional.of(statement), Optional.of(reason));
    }
}
