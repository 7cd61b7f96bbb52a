package org.nhshdx.core.charter;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a simulation has come. */
public enum SimulationState {
    RUNNING("running"),
    FINISHED("finished"),
    FAILED("failed");

    @EnumeratedValue
    private final String code;

    SimulationState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
