package org.nhshdx.core.brand;

import java.util.Optional;
import java.util.UUID;

/**
 * Who stands for a licence, and under which words.
 *
 * @param signedBy the organiser who signed for the chapter
 * @param grantedBy who of the core team granted it; empty where a rule did
 * @param charterVersion the version of the charter that was signed
 * @param deed the duties of both sides as they were signed; empty where the charter itself was
 * @param delegation why the chapter qualified for having it at once; empty where a person granted it
 */
public record Signatures(
        UUID signedBy, Optional<UUID> grantedBy, int charterVersion, Optional<String> deed, Optional<String> delegation) {

    /** A person of the core team grants what an organiser signed. */
    public static Signatures of(UUID signedBy, UUID grantedBy, int charterVersion, String deed) {
        return new Signatures(signedBy, Optional.of(grantedBy), charterVersion, Optional.of(deed), Optional.empty());
    }

    /** The chapter is trusted, so the rule grants it. */
    public static Signatures byDelegation(UUID signedBy, int charterVersion, String deed, String why) {
        return new Signatures(signedBy, Optional.empty(), charterVersion, Optional.of(deed), Optional.of(why));
    }
}
