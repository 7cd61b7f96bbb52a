package org.nhshdx.tenant.sponsor;

import java.time.Instant;
import java.util.List;

/**
 * A sponsor in the register, as the core team reads it.
 *
 * @param reason what organisers read when it is refused
 * @param note what the core team alone reads; empty when there is nothing
 * @param spellings its other names
 * @param earlier what was decided before, the latest first
 */
public record RegisteredSponsor(
        String name, boolean cleared, String reason, String note, Instant heardAt, Instant decidedAt, String decidedBy,
        List<String> spellings, List<Earlier> earlier) {

    /** One decision before the last. */
    public record Earlier(boolean cleared, String reason, String note, Instant at, String by) {}
}
