package org.nhshdx.core.digest;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret in a link: 256 bits that nobody can guess. */
public record Secret(String text) {

    private static final SecureRandom DICE = new SecureRandom();
    private static final int BYTES = 32;

    public static Secret fresh() {
        byte[] bytes = new byte[BYTES];
        DICE.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it where only the link may know it. */
    public String digest() {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
