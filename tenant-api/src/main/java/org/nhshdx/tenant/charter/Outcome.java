package org.nhshdx.tenant.charter;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a finding comes to. */
public enum Outcome {
    KEPT("kept"),
    BROKEN("broken"),
    TO_BE_JUDGED("to-be-judged"),
    WAIVED("waived");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
