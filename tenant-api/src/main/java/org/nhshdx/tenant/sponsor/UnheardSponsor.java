package org.nhshdx.tenant.sponsor;

/**
 * A sponsor that nobody has decided on.
 *
 * @param chapters how many chapters name it; which ones is their business
 */
public record UnheardSponsor(String name, int chapters) {}
