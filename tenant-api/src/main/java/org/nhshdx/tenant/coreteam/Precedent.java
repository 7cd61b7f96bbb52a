package org.nhshdx.tenant.coreteam;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An earlier decision that cited principles: about which place, what, why, and what would have changed it. */
public record Precedent(
        String place, String outcome, List<String> principles, String reason, Optional<String> wouldChange, Instant at) {}
