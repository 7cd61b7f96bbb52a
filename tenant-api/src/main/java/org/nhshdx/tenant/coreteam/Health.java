package org.nhshdx.tenant.coreteam;

import java.util.Optional;
import java.util.stream.Stream;

/** How a chapter is doing, worked out whenever somebody looks and stored nowhere; the most pressing first. */
public enum Health {
    AT_RISK("at-risk"),
    DORMANT("dormant"),
    NEW("new"),
    THRIVING("thriving"),
    CLOSED("closed");

    private final String code;

    Health(String code) {
        this.code = code;
    }

    /** The one with that code; empty when there is none. */
    public static Optional<Health> of(String code) {
        return Stream.of(values()).filter(health -> health.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }
}
