package org.nhshdx.core.chapter;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** The parts of a chapter's page that its organisers write. */
public enum SectionKind {
    ABOUT("about"),
    DAY("day"),
    ACCESS("access"),
    FOOD("food"),
    CONDUCT("conduct"),
    PHOTOGRAPHS("photographs");

    @EnumeratedValue
    private final String code;

    SectionKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
