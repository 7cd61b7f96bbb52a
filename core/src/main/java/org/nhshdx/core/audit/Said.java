package org.nhshdx.core.audit;

/**
 * The free words of a line: why, or what in words, and how the thing stood before and after; empty where nothing was
 * said. A line's words can be erased without breaking its chain, which holds them by a salted digest alone.
 */
public record Said(String reason, String before, String after) {

    /** A reason alone. */
    public static Said why(String reason) {
        return new Said(reason, "", "");
    }

    /** Nothing any more. */
    public boolean isNothing() {
        return reason.isEmpty() && before.isEmpty() && after.isEmpty();
    }

    String digest(String salt) {
        return Chain.digest(salt, reason, before, after);
    }
}
