package org.nhshdx.web.style;

/** A colour as a screen mixes it, each part from 0 to 255. */
record Colour(int red, int green, int blue) {

    private static final int HEX = 16;
    private static final int BYTE = 0xff;

    /** The colour written {@code #1d2226}. */
    static Colour of(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), HEX);
        return new Colour(rgb >> 2 * Byte.SIZE & BYTE, rgb >> Byte.SIZE & BYTE, rgb & BYTE);
    }

    /** How well one stands out from the other, from 1 to 21, as WCAG 2.2 counts it. */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = (double) part / BYTE;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
