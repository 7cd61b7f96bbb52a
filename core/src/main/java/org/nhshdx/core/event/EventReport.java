package org.nhshdx.core.event;

import java.util.Optional;

/**
 * How an event went, in its organisers' words, and what they counted.
 *
 * @param came how many people came; empty when nobody counted, which isn't none
 * @param made how many things were made or tried; empty when nobody counted
 */
public record EventReport(String account, Optional<Integer> came, Optional<Integer> made) {}
