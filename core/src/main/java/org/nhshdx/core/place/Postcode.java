package org.nhshdx.core.place;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a postcode that tells the place: its area and its district.
 *
 * @param area the leading letters: {@code GL} of GL1 3NN
 * @param district the area and its number, without the letter that only inner London has: {@code GL1}, {@code EC1}
 */
public record Postcode(String area, String district) {

    private static final String OUTWARD = "([A-Z]{1,2})(?:(\\d{2})|(\\d)[A-Z]?)";
    private static final Pattern WHOLE_OR_OUTWARD = Pattern.compile(OUTWARD + "(?:\\d[A-Z]{2})?");
    private static final Pattern IN_TEXT = Pattern.compile("\\b" + OUTWARD + "\\s*\\d[A-Z]{2}\\b");

    /** Reads a postcode or its first half in any case and spacing; empty when it is neither. */
    public static Optional<Postcode> of(String text) {
        String compact = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        Matcher postcode = WHOLE_OR_OUTWARD.matcher(compact);
        return postcode.matches() ? Optional.of(read(postcode)) : Optional.empty();
    }

    /** The last whole postcode in a text such as an address, if there is one. */
    public static Optional<Postcode> within(String text) {
        return IN_TEXT.matcher(text.toUpperCase(Locale.ROOT))
                .results()
                .reduce((earlier, later) -> later)
                .flatMap(found -> of(found.group()));
    }

    private static Postcode read(Matcher postcode) {
        String area = postcode.group(1);
        String number = Optional.ofNullable(postcode.group(2)).orElse(postcode.group(3));
        return new Postcode(area, area + Integer.parseInt(number));
    }
}
