package org.nhshdx.core.chapter;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What somebody did about an application that it answers for. */
public enum Outcome {
    INFORMATION_REQUESTED("information-requested"),
    APPROVED("approved"),
    DECLINED("declined"),
    WITHDRAWN("withdrawn"),
    STEPPED_ASIDE("stepped-aside"),
    HANDED_OVER("handed-over"),
    APPEALED("appealed"),
    APPEAL_UPHELD("appeal-upheld"),
    APPEAL_DISMISSED("appeal-dismissed");

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
