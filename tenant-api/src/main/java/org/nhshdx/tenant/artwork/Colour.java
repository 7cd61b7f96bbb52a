package org.nhshdx.tenant.artwork;

import java.awt.Color;
import java.util.Locale;

/** A colour of the artwork, and how well one reads on another. */
public enum Colour {
    TURQUOISE(0x1db8b8, "turquoise"),
    ORANGE(0xec652b, "orange"),
    LIME(0xd6dc3b, "lime"),
    INK(0x0b1415, "ink"),
    PAPER(0xfffefb, "paper"),
    DEEP(0x0a3a3d, "deep sea"),
    SEA(0x0d5257, "sea"),
    SLATE(0x44444a, "slate"),
    MIST(0xc9dedb, "mist");

    private static final double LINEAR_UP_TO = 0.04045;

    private final int rgb;
    private final String words;

    Colour(int rgb, String words) {
        this.rgb = rgb;
        this.words = words;
    }

    /** "#1db8b8". */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** How far the two are apart as WCAG 2 measures it, from 1 (the same) to 21 (black on white). */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    Color paint(double opacity) {
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, (int) Math.round(255 * opacity));
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= LINEAR_UP_TO ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
