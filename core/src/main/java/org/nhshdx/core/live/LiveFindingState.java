package org.nhshdx.core.live;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far a finding on a live page has come. */
public enum LiveFindingState {
    /** The organisers know of it and have until a day to mend it. */
    TOLD("told"),
    /** The day has passed, and the page says so to everybody. */
    FROZEN("frozen"),
    /** A later examination found the promise kept. */
    MENDED("mended"),
    /** The page isn't live any more: its day is over or called off. */
    LAPSED("lapsed");

    @EnumeratedValue
    private final String code;

    LiveFindingState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
