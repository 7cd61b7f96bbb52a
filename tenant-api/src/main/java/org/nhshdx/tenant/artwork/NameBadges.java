package org.nhshdx.tenant.artwork;

import java.util.List;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.tenant.artwork.Block.Frame;
import org.nhshdx.tenant.artwork.Block.Lean;

/** Ten name badges on a sheet of A4 with marks to cut along, to be written on by hand; in millimetres. */
final class NameBadges {

    private static final Paper A4 = new Paper(210, 297, 0);
    private static final double WIDE = 90;
    private static final double HIGH = 54;
    private static final int COLUMNS = 2;
    private static final int ROWS = 5;
    private static final double LEFT = (210 - COLUMNS * WIDE) / 2;
    private static final double TOP = (297 - ROWS * HIGH) / 2;
    private static final double CUT = 6;

    private NameBadges() {}

    static List<Piece> pieces() {
        return List.of(new Piece(BrandAsset.NAME_BADGES, "name-badges", "Name badges, ten on a sheet", Tone.LIGHT, false, NameBadges::draw,
                List.of(Format.pdf(A4, "for any printer: A4, 90 by 54 mm each"))));
    }

    private static Drawing draw(Commission what) {
        Drawing badge = badge(what);
        Sheet sheet = new Sheet(A4.width(), A4.height()).ground(Colour.PAPER);
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                sheet.place(badge, LEFT + column * WIDE, TOP + row * HIGH, 1);
            }
        }
        for (int column = 0; column <= COLUMNS; column++) {
            double x = LEFT + column * WIDE;
            sheet.box(x - 0.08, TOP - CUT - 2, 0.16, CUT, 0, Colour.INK).box(x - 0.08, 297 - TOP + 2, 0.16, CUT, 0, Colour.INK);
        }
        for (int row = 0; row <= ROWS; row++) {
            double y = TOP + row * HIGH;
            sheet.box(LEFT - CUT - 2, y - 0.08, CUT, 0.16, 0, Colour.INK).box(210 - LEFT + 2, y - 0.08, CUT, 0.16, 0, Colour.INK);
        }
        return sheet.done();
    }

    static Drawing badge(Commission what) {
        Sheet badge = new Sheet(WIDE, HIGH).fill(Ornament.toothed(WIDE, 0, 14.6, 1.6), Colour.TURQUOISE)
                .place(Telling.lockUp(what.place(), new Frame(78, 11.4, 0, 1), Colour.INK, Colour.INK), 5, 1.8, 1);
        small(badge, "My name", 5, 19);
        small(badge, "What I do", 5, 34.4);
        badge.box(5, 31.6, WIDE - 10, 0.25, 0, Colour.SLATE).box(5, 42.6, what.stamp().isPresent() ? 66 : WIDE - 10, 0.25, 0, Colour.SLATE)
                .draw(Sheet.box(5, 46, 4, 4, 0.8), Colour.SLATE, 0.35);
        small(badge, "No photographs of me, please", 10.6, 46.9);
        what.stamp().ifPresent(stamp -> badge.place(QrSquare.of(stamp.address(), 0), 73.4, 36, 12)
                .letters(Block.fit(Typeface.PLAIN, stamp.code(), new Frame(20, 1.5, 1.5, 1)), 85, 49.4, Lean.END, Colour.SLATE));
        return badge.done();
    }

    private static void small(Sheet badge, String words, double x, double y) {
        badge.letters(Block.fit(Typeface.PLAIN, words, new Frame(60, 2.4, 2.8, 1)), x, y, Lean.START, Colour.SLATE);
    }
}
