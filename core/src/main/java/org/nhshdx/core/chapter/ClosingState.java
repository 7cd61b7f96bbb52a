package org.nhshdx.core.chapter;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a chapter's closing has come. */
public enum ClosingState {
    IN_NOTICE("in-notice"),
    TAKEN_BACK("taken-back"),
    CLOSED("closed"),
    DELETED("deleted");

    @EnumeratedValue
    private final String code;

    ClosingState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
