package org.nhshdx.tenant.sponsor;

import java.util.Optional;

/**
 * What narrows the register down.
 *
 * @param answer "cleared" or "refused"; anything else is both
 * @param named part of a name or of another spelling; empty for all
 */
public record SponsorSearch(String answer, String named) {

    private static final int LONGEST = 200;

    public static SponsorSearch of(Optional<String> answer, Optional<String> named) {
        return new SponsorSearch(answer.orElse(""), named.filter(words -> words.length() <= LONGEST).orElse(""));
    }

    Optional<Boolean> cleared() {
        return switch (answer) {
            case "cleared" -> Optional.of(true);
            case "refused" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
