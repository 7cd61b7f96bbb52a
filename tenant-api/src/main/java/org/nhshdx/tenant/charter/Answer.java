package org.nhshdx.tenant.charter;

/**
 * What a judge says of one principle: whether it is kept, and why.
 *
 * @param seen how many times it had been judged when they read it
 */
public record Answer(String principle, boolean kept, String reason, int seen) {}
