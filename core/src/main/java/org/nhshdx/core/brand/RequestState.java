package org.nhshdx.core.brand;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a request for brand assets has come. */
public enum RequestState {
    REQUESTED("requested"),
    GRANTED("granted"),
    DECLINED("declined"),
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    RequestState(String code) {
        this.code = code;
    }

    /** Whether the core team owes an answer. */
    public boolean isWaiting() {
        return this == REQUESTED;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
