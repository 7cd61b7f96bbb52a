package org.nhshdx.core.charter;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a draft of the next charter version has come. */
public enum DraftState {
    OPEN("open"),
    PROPOSED("proposed"),
    ADOPTED("adopted"),
    THROWN_AWAY("thrown-away");

    @EnumeratedValue
    private final String code;

    DraftState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
