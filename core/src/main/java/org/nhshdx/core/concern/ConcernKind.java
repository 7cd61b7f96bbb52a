package org.nhshdx.core.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/** What a concern is about, and how long it is kept once it is answered or closed. */
public enum ConcernKind {
    CONDUCT("conduct", Period.ofMonths(12)),
    ACCESS("access", Period.ofMonths(6)),
    NAME("name", Period.ofMonths(6)),
    SOMETHING_ELSE("something-else", Period.ofMonths(6));

    @EnumeratedValue
    private final String code;

    private final transient Period kept;

    ConcernKind(String code, Period kept) {
        this.code = code;
        this.kept = kept;
    }

    /** The kind with this code; empty when there is none. */
    public static Optional<ConcernKind> coded(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** How long after its end; conduct longest, so that a second report within a year finds the first. */
    public Period kept() {
        return kept;
    }
}
