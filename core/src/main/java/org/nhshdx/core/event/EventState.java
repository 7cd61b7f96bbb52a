package org.nhshdx.core.event;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far an event has come. */
public enum EventState {
    DRAFT("draft"),
    ANNOUNCED("announced"),
    CALLED_OFF("called-off"),
    HELD("held"),
    REPORTED("reported");

    @EnumeratedValue
    private final String code;

    EventState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Whether it took place, and its organisers have said so. */
    public boolean isHeld() {
        return this == HELD || this == REPORTED;
    }

    /** Whether the public may know of such an event. */
    public boolean isPublic() {
        return this != DRAFT;
    }
}
