package org.nhshdx.core.chapter;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What somebody may do in a chapter: a row of the chapter's, never a claim in a token. */
public enum Role {
    LEAD("lead"),
    ORGANISER("organiser"),
    HELPER("helper");

    @EnumeratedValue
    private final String code;

    Role(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
