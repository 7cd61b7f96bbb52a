package org.nhshdx.core.event;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent escapes in an address, written the one way that all spellings of it share. */
final class Escapes {

    private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})|[^\\x00-\\x7F]+");

    private Escapes() {}

    /** Letters, digits and {@code -._~} stand for themselves; every other escape is in capitals. */
    static String plain(String text) {
        return ESCAPED.matcher(text).replaceAll(Escapes::one);
    }

    private static String one(MatchResult found) {
        String escape = found.group();
        if (!escape.startsWith("%")) {
            return Matcher.quoteReplacement(escaped(escape));
        }
        char letter = (char) Integer.parseInt(escape.substring(1), 16);
        boolean needsNone = letter < 128 && (Character.isLetterOrDigit(letter) || "-._~".indexOf(letter) >= 0);
        return Matcher.quoteReplacement(needsNone ? String.valueOf(letter) : escape.toUpperCase(Locale.ROOT));
    }

    private static String escaped(String letters) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : letters.getBytes(StandardCharsets.UTF_8)) {
            escaped.append(String.format("%%%02X", b));
        }
        return escaped.toString();
    }
}
