package org.nhshdx.core.concern;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.nhshdx.core.digest.Secret;
import org.nhshdx.core.digest.Sha256;

/**
 * What a reporter is given to look their concern up: "7K4M-QPXB-2N9D". Nobody else has it: we keep its digest.
 *
 * <p>Twelve of thirty signs make 59 bits: more than anybody can try over the network.
 */
public record ConcernReference(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int HEX = 16;
    private static final int GROUP = 4;
    private static final int SIGNS = 12;

    public ConcernReference {
        if (!value.matches("[%1$s]{4}-[%1$s]{4}-[%1$s]{4}".formatted(ALPHABET))) {
            throw new IllegalArgumentException("Not a reference");
        }
    }

    /** The same for the same secret and the same words; whoever lacks the secret can't work it out from the words. */
    public static ConcernReference drawnFrom(Secret secret, String words) {
        BigInteger left = new BigInteger(Sha256.hex(utf8(secret.text()), utf8("\n" + words)), HEX);
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < SIGNS; i++) {
            BigInteger[] next = left.divideAndRemainder(BigInteger.valueOf(ALPHABET.length()));
            signs.append(ALPHABET.charAt(next[1].intValue()));
            left = next[0];
        }
        return inGroups(signs.toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What somebody typed, forgiving case, spaces and hyphens; empty when it can't be a reference. */
    public static Optional<ConcernReference> typed(String text) {
        String signs = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]+", "");
        return signs.matches("[" + ALPHABET + "]{" + SIGNS + "}") ? Optional.of(inGroups(signs)) : Optional.empty();
    }

    private static ConcernReference inGroups(String signs) {
        return new ConcernReference(
                signs.substring(0, GROUP) + "-" + signs.substring(GROUP, 2 * GROUP) + "-" + signs.substring(2 * GROUP));
    }

    public String digest() {
        return Sha256.hex(value.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return value;
    }
}
