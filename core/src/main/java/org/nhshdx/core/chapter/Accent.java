package org.nhshdx.core.chapter;

import com.fasterxml.jackson.annotation.JsonValue;

/** The colour on top of a chapter's page, one of a few that everybody can read on, by day and in the dark. */
public enum Accent {
    TURQUOISE("turquoise"),
    SKY("sky"),
    MOSS("moss"),
    SAND("sand"),
    ROSE("rose"),
    PLUM("plum");

    private final String code;

    Accent(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
