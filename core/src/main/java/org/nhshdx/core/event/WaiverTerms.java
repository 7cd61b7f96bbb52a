package org.nhshdx.core.event;

import java.time.LocalDate;

/** What a waiver says: why, until when, and whether it takes two people (the principle is a rule). */
public record WaiverTerms(String reason, LocalDate until, boolean takesTwo) {

    public WaiverTerms {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A waiver says why.");
        }
    }
}
