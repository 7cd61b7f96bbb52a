package org.nhshdx.tenant.concern;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nhshdx.core.charter.Words;

/**
 * Whether somebody is named in a reporter's words: by their whole name in any spelling, or by one part of it with a
 * capital.
 *
 * <p>It finds too many rather than too few: one reader less is a smaller mistake than the wrong reader.
 */
final class Naming {

    private static final int SHORTEST = 3;

    private Naming() {}

    static boolean names(String words, String fullName) {
        return Words.of(words).contain(Words.of(fullName))
                || Stream.of(fullName.split("\\s+")).filter(part -> part.length() >= SHORTEST).anyMatch(part -> stands(part, words));
    }

    private static boolean stands(String part, String words) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(part) + "(?!\\p{L})").matcher(words).find();
    }
}
