package org.nhshdx.tenant.artwork;

import org.nhshdx.tenant.artwork.Block.Frame;
import org.nhshdx.tenant.artwork.Block.Lean;

/**
 * What ties a drawing to the licence it was handed out under.
 *
 * @param chapter whom it was drawn for
 * @param code the licence's code
 * @param address where anybody can look the code up
 */
public record Stamp(String chapter, String code, String address) {

    /** Words of the small print that stand in every file. */
    public String inWords() {
        return "Made for " + chapter + " under licence " + code + ". Check it at " + address + ".";
    }

    /** The address as people type it. */
    String typed() {
        return address.replaceFirst("^https?://", "");
    }

    /** A strip of small print with the code to scan before it, this wide and this high. */
    Drawing strip(double width, double height, Tone tone) {
        return strip(width, height, height * 1.14, tone);
    }

    /** The same with the words beginning there, and the code in the middle before them. */
    Drawing strip(double width, double height, double left, Tone tone) {
        Sheet strip = new Sheet(width, height).place(QrSquare.of(address, 0.06), (left - height * 1.14) / 2, 0, height);
        double each = (width - left);
        line(strip, "Licence " + code, Typeface.LOUD, new Frame(each, height * 0.25, height * 0.25, 1), left, 0.14 * height, tone.ink());
        line(strip, "Made for " + chapter, Typeface.PLAIN, new Frame(each, height * 0.2, height * 0.2, 1), left, 0.45 * height, tone.quiet());
        line(strip, typed(), Typeface.PLAIN, new Frame(each, height * 0.2, height * 0.2, 1), left, 0.73 * height, tone.quiet());
        return strip.done();
    }

    private static void line(Sheet sheet, String words, Typeface face, Frame frame, double x, double y, Colour colour) {
        sheet.letters(Block.fit(face, words, frame), x, y, Lean.START, colour);
    }
}
