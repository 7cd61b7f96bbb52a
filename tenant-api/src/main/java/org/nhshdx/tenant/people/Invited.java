package org.nhshdx.tenant.people;

import java.time.Instant;
import java.util.UUID;

/** A fresh invitation, with the secret of its link: the only time it is told. */
public record Invited(UUID id, String chapter, String secret, Instant expiresAt) {

    /** Where the link leads, without the host. */
    public String path() {
        return "/organise/" + chapter + "/invitations/" + secret;
    }
}
