package org.nhshdx.core.event;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What has become of a change that had to wait for the core team. */
public enum ChangeState {
    WAITING("waiting"),
    KEPT("kept"),
    REFUSED("refused"),
    TAKEN_BACK("taken-back"),
    LAPSED("lapsed");

    @EnumeratedValue
    private final String code;

    ChangeState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
