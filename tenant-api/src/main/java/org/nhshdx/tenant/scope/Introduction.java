package org.nhshdx.tenant.scope;

import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** How the identity provider introduces somebody: its lasting subject for them, their name and their address. */
public record Introduction(String subject, String name, Optional<String> email) {

    /** What the token's claims say; a provider that tells no name gives the user name. */
    static Introduction by(JsonWebToken token) {
        String subject = Optional.ofNullable(token.getSubject()).orElse(token.getName());
        String name = Optional.<String>ofNullable(token.getClaim("name")).filter(n -> !n.isBlank()).orElse(token.getName());
        return new Introduction(subject, name, Optional.ofNullable(token.getClaim("email")));
    }

    /** Whoever knows people better than their identity provider does; the embedded one only knows user names. */
    public interface Correction {
        Introduction correct(Introduction introduction);
    }
}
