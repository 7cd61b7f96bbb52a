package org.nhshdx.tenant.artwork;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** What makes a preview useless as artwork: words across all of it, close together, in a colour it can't lose. */
final class Watermark {

    private static final String WORDS = "PREVIEW · NOT LICENSED   ";
    private static final double LEAN = -Math.PI / 7;
    private static final Ink LOUD_ON_LIGHT = new Ink(Colour.INK, 0, 0.34);
    private static final Ink LOUD_ON_DARK = new Ink(Colour.PAPER, 0, 0.42);

    private Watermark() {}

    static Drawing over(Drawing drawing, Tone tone) {
        double size = Math.max(Math.min(drawing.width(), drawing.height()) / 9, drawing.width() / 20);
        Path2D words = Typeface.LOUD.line(WORDS.repeat((int) (3 * drawing.width() / size / WORDS.length()) + 2), size).outline();
        Sheet sheet = new Sheet(drawing.width(), drawing.height()).place(drawing, 0, 0, 1);
        double reach = drawing.width() + drawing.height();
        for (double down = -reach; down < reach; down += 2.1 * size) {
            AffineTransform there = AffineTransform.getTranslateInstance(-drawing.width() / 2, drawing.height() / 2);
            there.rotate(LEAN);
            there.translate(down % (5 * size), down);
            sheet.ink(new Path2D.Double(words, there), tone == Tone.LIGHT ? LOUD_ON_LIGHT : LOUD_ON_DARK);
        }
        return sheet.done();
    }
}
