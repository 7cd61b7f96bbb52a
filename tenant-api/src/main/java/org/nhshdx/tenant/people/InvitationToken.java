package org.nhshdx.tenant.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.nhshdx.core.digest.Sha256;

/** The secret in an invitation's link: 256 bits that only the link knows; we keep its digest. */
record InvitationToken(String secret) {

    private static final SecureRandom DICE = new SecureRandom();
    private static final int BYTES = 32;

    static InvitationToken fresh() {
        byte[] bytes = new byte[BYTES];
        DICE.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String digest() {
        return Sha256.hex(secret.getBytes(StandardCharsets.UTF_8));
    }
}
