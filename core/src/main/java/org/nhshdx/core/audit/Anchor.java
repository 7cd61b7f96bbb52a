package org.nhshdx.core.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a log had come at a moment, written down outside of it: what was there then can't be cut off unnoticed since.
 *
 * <p>A chapter's stand in the platform's log; the platform's own are kept by whoever runs it.
 */
public record Anchor(long number, String hash, Instant at) {

    /** What the line that holds one does. */
    public static final String VERB = "anchor";

    private static final Pattern WORDS = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** What {@link #words} says; empty for anything else. */
    public static Optional<Anchor> in(String words, Instant at) {
        Matcher matcher = WORDS.matcher(words);
        return matcher.matches()
                ? Optional.of(new Anchor(Long.parseLong(matcher.group(1)), matcher.group(2), at))
                : Optional.empty();
    }

    /** What the line of the platform's log that holds an anchor of that chapter is about. */
    public static String about(UUID chapter) {
        return "log " + chapter;
    }

    /** "57:9f86d0…": the number of its last line then, and that line's hash. */
    public String words() {
        return number + ":" + hash;
    }
}
