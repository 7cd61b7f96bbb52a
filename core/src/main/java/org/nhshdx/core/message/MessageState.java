package org.nhshdx.core.message;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a message to one recipient has come. */
public enum MessageState {
    QUEUED("queued"),
    SENT("sent"),
    FAILED("failed");

    @EnumeratedValue
    private final String code;

    MessageState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
