package org.nhshdx.core.event;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a waiver has come; its end date ends it by itself, without a state of its own. */
public enum WaiverState {
    ASKED("asked"),
    PROPOSED("proposed"),
    IN_FORCE("in-force"),
    REFUSED("refused"),
    ENDED("ended");

    @EnumeratedValue
    private final String code;

    WaiverState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Whether the core team owes an answer. */
    public boolean isWaiting() {
        return this == ASKED || this == PROPOSED;
    }
}
