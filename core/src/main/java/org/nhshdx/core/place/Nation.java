package org.nhshdx.core.place;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** The part of the United Kingdom whose bank holidays an event follows. */
public enum Nation {
    ENGLAND("england"),
    WALES("wales"),
    SCOTLAND("scotland"),
    NORTHERN_IRELAND("northern-ireland");

    @EnumeratedValue
    private final String code;

    Nation(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
