package org.nhshdx.core.chapter;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How a chapter stands with the umbrella. */
public enum Standing {
    PROVISIONAL("provisional"),
    ACTIVE("active"),
    SUSPENDED("suspended"),
    CLOSED("closed"),
    RELEASED("released");

    @EnumeratedValue
    private final String code;

    Standing(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Whether such a chapter ever was approved, so that the public may know of it. */
    public boolean isPublic() {
        return switch (this) {
            case ACTIVE, SUSPENDED, CLOSED -> true;
            case PROVISIONAL, RELEASED -> false;
        };
    }
}
