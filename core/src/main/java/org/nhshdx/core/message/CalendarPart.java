package org.nhshdx.core.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a message puts into its reader's calendar, or takes out of it again. */
@Embeddable
public record CalendarPart(
        @Enumerated(EnumType.STRING) @Column(updatable = false) Method method,
        @Column(updatable = false) String calendar) {

    /** What the reader's calendar is asked to do. */
    public enum Method { REQUEST, CANCEL }
}
