package org.nhshdx.core.chapter;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What became of an offer to take a chapter over. */
public enum HandoverState {
    OFFERED("offered"),
    ACCEPTED("accepted"),
    DECLINED("declined"),
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    HandoverState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
