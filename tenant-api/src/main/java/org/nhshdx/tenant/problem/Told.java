package org.nhshdx.tenant.problem;

import java.util.Optional;

/** Words that somebody has to give us: some, and not too many. */
public final class Told {

    private Told() {}

    /** What is wrong with them; empty when nothing is. */
    public static Optional<Advice> wrong(String field, String text, int longest, String whenMissing) {
        if (text.isBlank()) {
            return Optional.of(new Advice(field, whenMissing));
        }
        return tooLong(field, text, longest);
    }

    /** What is wrong with words that nobody has to give. */
    public static Optional<Advice> tooLong(String field, String text, int longest) {
        return text.length() <= longest ? Optional.empty()
                : Optional.of(new Advice(field, "Shorten this to %,d characters. It has %,d.".formatted(longest, text.length())));
    }
}
