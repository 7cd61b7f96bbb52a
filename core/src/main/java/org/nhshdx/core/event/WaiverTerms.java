package org.nhshdx.core.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a waiver says: why, until when, and whether it takes two people (the principle is a rule). */
@Embeddable
public record WaiverTerms(
        @Column(nullable = false) String reason,
        @Column(nullable = false) LocalDate until,
        @Column(name = "takes_two", nullable = false) boolean takesTwo) {

    public WaiverTerms {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A waiver says why.");
        }
    }
}
