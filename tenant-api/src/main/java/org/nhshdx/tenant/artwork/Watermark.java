package org.nhshdx.tenant.artwork;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** What makes a preview useless as artwork: words across all of it, close together, in a colour it can't lose. */
final class Watermark {

    private static final String WORDS = "PREVIEW · NOT LICENSED · ";
    private static final double LEAN = -Math.PI / 7;
    private static final double LOUD = 0.38;
    private static final double RIM = 0.6;

    private Watermark() {}

    static Drawing over(Drawing drawing, Tone tone) {
        double size = Math.max(Math.min(drawing.width(), drawing.height()) / 9, drawing.width() / 20);
        Path2D words = Typeface.LOUD.line(WORDS.repeat((int) (3 * drawing.width() / size / WORDS.length()) + 2), size).outline();
        Sheet sheet = new Sheet(drawing.width(), drawing.height()).place(drawing, 0, 0, 1);
        double reach = drawing.width() + drawing.height();
        for (double down = -reach; down < reach; down += 1.6 * size) {
            AffineTransform there = AffineTransform.getTranslateInstance(-drawing.width() / 2, drawing.height() / 2);
            there.rotate(LEAN);
            there.translate(down % (5 * size), down);
            Path2D across = new Path2D.Double(words, there);
            // A rim of the other colour: dark words alone would not be seen on dark letters.
            sheet.ink(across, new Ink(tone.ground(), 0.09 * size, RIM)).ink(across, new Ink(tone.ink(), 0, LOUD));
        }
        return sheet.done();
    }
}
