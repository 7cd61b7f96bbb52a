package org.nhshdx.core.live;

/**
 * What an examination saw on a page.
 *
 * @param promise what the principle promises, in the charter's words
 * @param rule whether it is a rule, which is to be mended sooner
 */
public record Fault(String principle, String promise, boolean rule, String evidence, String advice) {}
