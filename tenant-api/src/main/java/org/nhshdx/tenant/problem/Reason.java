package org.nhshdx.tenant.problem;

/** A reason that somebody has to give, in words that are kept. */
public final class Reason {

    private static final int LONGEST = 5_000;

    private Reason() {}

    /** The reason without blanks around it; refused when there is none or too much of it. */
    public static String in(String field, String text) {
        String reason = text == null ? "" : text.strip();
        if (reason.isEmpty()) {
            throw Refused.invalid(field, "Say why, in a sentence or two.");
        }
        if (reason.length() > LONGEST) {
            throw Refused.invalid(field, "Shorten this to %,d characters.".formatted(LONGEST));
        }
        return reason;
    }
}
