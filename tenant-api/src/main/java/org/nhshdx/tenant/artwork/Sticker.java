package org.nhshdx.tenant.artwork;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.tenant.artwork.Block.Frame;
import org.nhshdx.tenant.artwork.Block.Lean;

/** A round sticker, six centimetres across, with the chapter's name along its rim; in tenths of a millimetre. */
final class Sticker {

    private static final double RADIUS = 300;
    private static final double BLEED = 30;
    private static final double CENTRE = RADIUS + BLEED;
    private static final double RIM = 207;
    private static final int STITCHES = 120;
    private static final double WIDEST = Math.toRadians(262);

    private Sticker() {}

    static List<Piece> pieces() {
        Paper round = new Paper(60, 60, 3);
        return List.of(new Piece(BrandAsset.STICKER, "sticker", "Sticker", Tone.LIGHT, false, Sticker::draw,
                List.of(Format.pdf(round, "for the print shop: 60 mm with 3 mm bleed"), Format.svg(), Format.png(1200, "for screens"))));
    }

    private static Drawing draw(Commission what) {
        Sheet sticker = new Sheet(2 * CENTRE, 2 * CENTRE)
                .disc(CENTRE, CENTRE, CENTRE, Colour.LIME)
                .draw(stitches(), Colour.INK, 5);
        alongTheRim(sticker, "NHSHDx " + what.place());
        sticker.place(Mark.on(Colour.INK), CENTRE - 125, CENTRE - 152, 2.5);
        what.stamp().ifPresent(stamp -> sticker.place(QrSquare.of(stamp.address(), 0.05), CENTRE - 56, CENTRE + 126, 112)
                .letters(Block.fit(Typeface.PLAIN, stamp.code(), new Frame(170, 13, 13, 1)), CENTRE, CENTRE + 246, Lean.MIDDLE, Colour.INK));
        return sticker.done();
    }

    private static Path2D stitches() {
        Path2D stitches = new Path2D.Double();
        for (int i = 0; i < STITCHES; i++) {
            double angle = 2 * Math.PI * i / STITCHES;
            double x = CENTRE + (RADIUS - 20) * Math.sin(angle);
            double y = CENTRE - (RADIUS - 20) * Math.cos(angle);
            stitches.moveTo(x, y);
            stitches.lineTo(x + 0.1, y);
        }
        return stitches;
    }

    private static void alongTheRim(Sheet sticker, String name) {
        String said = Typeface.cleaned(name);
        double longest = WIDEST * RIM;
        double size = Math.min(62, 62 * longest / Typeface.LOUD.line(said, 62).width());
        double angle = -Typeface.LOUD.line(said, size).width() / RIM / 2;
        Path2D words = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Lettering.Letter letter : Typeface.LOUD.letters(said, size)) {
            double middle = angle + (letter.x() + letter.advance() / 2) / RIM;
            AffineTransform there = AffineTransform.getTranslateInstance(CENTRE, CENTRE);
            there.rotate(middle);
            there.translate(-letter.advance() / 2, -RIM + 0.35 * (62 - size));
            words.append(letter.outline().getPathIterator(there), false);
        }
        sticker.letters(words, Colour.INK);
    }
}
