package org.nhshdx.core.charter;

import java.time.LocalDate;

/**
 * What is proposed when a draft is to be adopted.
 *
 * @param inForceFrom the day from which events are announced under it
 * @param complyBy the last day on which events announced before may keep to their own version
 * @param reason why, in words for the public
 */
public record AdoptionTerms(LocalDate inForceFrom, LocalDate complyBy, String reason) {}
