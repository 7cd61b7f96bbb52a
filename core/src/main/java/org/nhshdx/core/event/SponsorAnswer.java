package org.nhshdx.core.event;

/**
 * What the core team decides about a sponsor.
 *
 * @param cleared whether it may be thanked; otherwise it is refused
 * @param reason why, as organisers read it when it is refused
 * @param note what the core team alone reads; empty when there is nothing
 */
public record SponsorAnswer(boolean cleared, String reason, String note) {}
