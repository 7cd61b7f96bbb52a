package org.nhshdx.tenant.judgement;

/** What a judge says of one principle: whether it is kept, and why. */
public record Answer(String principle, boolean kept, String reason) {}
