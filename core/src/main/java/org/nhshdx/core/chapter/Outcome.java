package org.nhshdx.core.chapter;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What somebody decided about an application. */
public enum Outcome {
    INFORMATION_REQUESTED("information-requested"),
    APPROVED("approved"),
    DECLINED("declined"),
    WITHDRAWN("withdrawn"),
    STEPPED_ASIDE("stepped-aside");

    @EnumeratedValue
    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
