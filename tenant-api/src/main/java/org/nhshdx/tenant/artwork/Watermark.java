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

    /** One word across a picture of an example, so that nobody takes what is in it for artwork. */
    static void example(Sheet sheet, double width, double height) {
        Block word = Block.fit(Typeface.LOUD, "EXAMPLE", new Block.Frame(0.84 * width, 0.5 * height, height, 1));
        AffineTransform there = AffineTransform.getRotateInstance(LEAN, width / 2, height / 2);
        Path2D across = new Path2D.Double(word.at(width / 2, (height - word.height()) / 2, Block.Lean.MIDDLE), there);
        sheet.ink(across, new Ink(Colour.PAPER, 5, RIM)).ink(across, new Ink(Colour.INK, 0, LOUD));
    }

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
