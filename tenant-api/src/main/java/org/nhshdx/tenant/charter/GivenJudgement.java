package org.nhshdx.tenant.charter;

/**
 * The core team's answer where software can't see.
 *
 * @param about the digest of what was judged ({@code JudgedSubject}); when that changes, the answer lapses
 */
public record GivenJudgement(String principle, boolean isKept, String reason, String about) {}
