package org.nhshdx.tenant.problem;

import java.util.Optional;

/** A reason that somebody has to give, in words that are kept. */
public final class Reason {

    private static final int LONGEST = 5_000;

    private Reason() {}

    /** The reason without blanks around it; refused when there is none or too much of it. */
    public static String in(String field, String text) {
        Refused.ifAny(against(field, text, "Say why, in a sentence or two.").stream().toList());
        return text.strip();
    }

    /** What is wrong with a reason, for whoever asks for several; empty when nothing is. */
    public static Optional<Advice> against(String field, String text, String missing) {
        int length = text == null ? 0 : text.strip().length();
        if (length == 0) {
            return Optional.of(new Advice(field, missing));
        }
        return length > LONGEST
                ? Optional.of(new Advice(field, "Shorten this to %,d characters.".formatted(LONGEST)))
                : Optional.empty();
    }
}
