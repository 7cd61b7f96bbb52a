package org.nhshdx.tenant.event;

/**
 * One field of an event as the public reads it and as it would read; empty where nothing is said.
 *
 * @param field where it stands in the facts, such as {@code theme}
 * @param what the same in words
 */
public record Difference(String field, String what, String before, String after) {}
