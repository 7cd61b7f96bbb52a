package org.nhshdx.tenant.handover;

import java.time.Instant;

/**
 * An offer to take the chapter over, as its people see it.
 *
 * @param to the successor's name, or whom the invitation is meant for
 * @param comeIn whether the successor is in the chapter yet
 * @param yours whether the asker is to answer it
 * @param withdrawable whether the asker may withdraw it
 */
public record HandoverOnDesk(
        String from, String to, boolean comeIn, boolean leaves, String words, Instant offeredAt, boolean yours, boolean withdrawable) {}
