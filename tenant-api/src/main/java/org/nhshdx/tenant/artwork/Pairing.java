package org.nhshdx.tenant.artwork;

import java.util.Locale;

/** One colour on another, and how well it reads there. @param use what it is for */
public record Pairing(Colour front, Colour ground, String use) {

    private static final double TEXT = 4.5;
    private static final double SHAPES = 3;

    /** "8.01", as WCAG 2 measures contrast. */
    public String figure() {
        return String.format(Locale.ROOT, "%.2f", contrast());
    }

    /** What it is good for. */
    public String verdict() {
        return contrast() >= TEXT ? "for any text" : contrast() >= SHAPES ? "for shapes and large letters only" : "for ornament only";
    }

    private double contrast() {
        // Rounded down: what is 4.496 doesn't pass as 4.5.
        return Math.floor(front.contrastWith(ground) * 100) / 100;
    }
}
