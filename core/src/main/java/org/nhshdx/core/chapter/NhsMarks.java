package org.nhshdx.core.chapter;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What a group says about using the letters and the lozenge of the NHS beyond the assets it is granted. */
public enum NhsMarks {
    NONE_USED("none-used"),
    BY_LETTER("by-letter");

    @EnumeratedValue
    private final String code;

    NhsMarks(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
