package org.nhshdx.tenant.coreteam;

import java.time.Instant;
import java.util.Optional;

/** What people of a group have applied for before, and what became of it. */
public record EarlierApplication(
        String place, String who, String state, String standing, Instant submittedAt, Optional<Instant> decidedAt) {}
