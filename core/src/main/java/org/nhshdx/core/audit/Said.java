package org.nhshdx.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * The free words of a line: why, or what in words, and how the thing stood before and after; empty where nothing was
 * said. A line's words can be erased without breaking its chain, which holds them by a salted digest alone.
 */
@Embeddable
public record Said(
        @Column(nullable = false) String reason,
        @Column(name = "said_before") String before,
        @Column(name = "said_after") String after) {

    static final Said NOTHING = why("");

    /** In a line from before there were chains, what wasn't said is no text rather than an empty one. */
    public Said {
        before = Objects.requireNonNullElse(before, "");
        after = Objects.requireNonNullElse(after, "");
    }

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
