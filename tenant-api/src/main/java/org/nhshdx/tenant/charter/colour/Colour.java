package org.nhshdx.tenant.charter.colour;

import java.util.Optional;
import java.util.regex.Pattern;

/** An opaque colour, and how well it can be told from another (WCAG 2.2, relative luminance). */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);

    private static final Pattern HEX = Pattern.compile("#(\\p{XDigit}{3}|\\p{XDigit}{6})");
    private static final int HEXADECIMAL = 16;

    /** "#1db8b8" or "#fff"; empty for whatever else, as for what is seen through. */
    static Optional<Colour> of(String text) {
        if (!HEX.matcher(text).matches()) {
            return Optional.empty();
        }
        String digits = text.length() == 4 ? text.substring(1).replaceAll("(.)", "$1$1") : text.substring(1);
        return Optional.of(new Colour(part(digits, 0), part(digits, 2), part(digits, 4)));
    }

    private static int part(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2), HEXADECIMAL);
    }

    /** From 1, the same, to 21, black on white. */
    double contrastTo(Colour other) {
        double light = Math.max(luminance(), other.luminance());
        double dark = Math.min(luminance(), other.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
