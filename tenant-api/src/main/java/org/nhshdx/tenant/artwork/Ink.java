package org.nhshdx.tenant.artwork;

/**
 * How an outline is laid down: filled, or drawn along with round ends.
 *
 * @param width of the line; nothing when the outline is filled
 * @param opacity from 0, which nobody sees, to 1
 */
record Ink(Colour colour, double width, double opacity) {

    static Ink filling(Colour colour) {
        return new Ink(colour, 0, 1);
    }

    static Ink drawing(Colour colour, double width) {
        return new Ink(colour, width, 1);
    }

    boolean fills() {
        return width == 0;
    }

    Ink scaled(double by) {
        return new Ink(colour, width * by, opacity);
    }
}
