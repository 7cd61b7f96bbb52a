package org.nhshdx.core.event;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What something on a checklist is about. */
public enum ItemKind {
    PEOPLE("people"),
    VENUE("venue"),
    FOOD("food"),
    MONEY("money"),
    WORDS("words"),
    KIT("kit"),
    CARE("care"),
    /** What the chapter added itself. */
    OWN("own");

    @EnumeratedValue
    private final String code;

    ItemKind(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
