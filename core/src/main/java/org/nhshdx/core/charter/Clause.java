package org.nhshdx.core.charter;

import java.util.Map;

/** One line of a charter version: a principle, how strongly it binds in this version, and its figures. */
public record Clause(String principle, Strength strength, Map<String, Object> parameters) {

    public Clause {
        parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
    }
}
