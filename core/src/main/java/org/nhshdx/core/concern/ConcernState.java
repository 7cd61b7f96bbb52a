package org.nhshdx.core.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a concern has come. */
public enum ConcernState {
    REPORTED("reported"),
    LOOKED_AT("being-looked-at"),
    ANSWERED("answered"),
    CLOSED("closed");

    @EnumeratedValue
    private final String code;

    ConcernState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Whether the core team owes an answer. */
    public boolean isOpen() {
        return this == REPORTED || this == LOOKED_AT;
    }
}
