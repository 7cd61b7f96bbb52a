package org.nhshdx.tenant.artwork;

import java.util.List;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.tenant.artwork.Block.Frame;
import org.nhshdx.tenant.artwork.Block.Lean;

/** A poster on A3, in millimetres, with three more around it to be cut off. */
final class Poster {

    private static final Paper A3 = new Paper(297, 420, 3);
    private static final double LEFT = 22;
    private static final double RIGHT = 275;
    private static final double FIELD = 268;

    private Poster() {}

    static List<Piece> pieces() {
        return List.of(new Piece(BrandAsset.POSTER, "poster", "A3 poster", Tone.LIGHT, true, Poster::draw,
                List.of(Format.pdf(A3, "for the print shop: A3 with 3 mm bleed"), Format.png(1240, "for screens and e-mail", A3))));
    }

    private static Drawing draw(Commission what) {
        double bleed = A3.bleed();
        Sheet poster = new Sheet(A3.width() + 2 * bleed, A3.height() + 2 * bleed).ground(Colour.TURQUOISE);
        Ornament.cogBehind(poster, 96, 40, 300, Colour.PAPER, 0.17);
        return poster.fill(Ornament.foot(A3.width() + 2 * bleed, FIELD + bleed, A3.height() + 2 * bleed, 7), Colour.PAPER)
                .place(trimmed(what), bleed, bleed, 1)
                .done();
    }

    private static Drawing trimmed(Commission what) {
        Telling telling = new Telling(what);
        Sheet poster = new Sheet(A3.width(), A3.height())
                .place(Telling.lockUp(what.place(), new Frame(RIGHT - LEFT, 46, 0, 1), Colour.INK, Colour.INK), LEFT, 24, 1);
        Block headline = Block.fit(Typeface.LOUD, telling.headline(), new Frame(RIGHT - LEFT, 146, 66, 4));
        poster.letters(headline, LEFT, 94 + (146 - headline.height()) / 2, Lean.START, Colour.INK);
        details(poster, telling);
        signUp(poster, telling);
        foot(poster, what);
        return poster.done();
    }

    private static void details(Sheet poster, Telling telling) {
        telling.day().first().ifPresent(day -> poster.draw(Sheet.box(LEFT, 288, 58, 58 * Ornament.LEAF, 3.2), Colour.MIST, 0.6)
                .place(Ornament.leaf(day, 58), LEFT, 288, 1));
        double left = telling.day().first().isPresent() ? 90 : LEFT;
        double room = 207 - left;
        Block date = Block.fit(Typeface.LOUD, telling.date(), new Frame(room, 26, 14, 2));
        poster.letters(date, left, 290, Lean.START, Colour.INK);
        double below = 290 + date.height() + 5.5;
        Block rest = Block.fit(Typeface.PLAIN, telling.timeAndVenue(), new Frame(room, 356 - below, 8.6, 5));
        poster.letters(rest, left, below, Lean.START, Colour.SLATE);
    }

    private static void signUp(Sheet poster, Telling telling) {
        poster.box(219, 288, 56, 13, 6.5, Colour.ORANGE)
                .letters(Block.fit(Typeface.LOUD, "Sign up. It’s free.", new Frame(48, 5.6, 6.2, 1)), 247, 291.9, Lean.MIDDLE, Colour.INK)
                .draw(Sheet.box(221, 305, 52, 52, 2), Colour.MIST, 0.5)
                .place(QrSquare.of(telling.day().signUp(), 0), 221, 305, 52);
    }

    private static void foot(Sheet poster, Commission what) {
        poster.box(LEFT, 369, RIGHT - LEFT, 0.5, 0, Colour.MIST);
        what.stamp().ifPresent(stamp -> poster.place(stamp.strip(118, 24, Tone.LIGHT), LEFT - 1.6, 377, 1));
        double left = 156;
        Block line = Block.fit(Typeface.LOUD, Telling.INDEPENDENT, new Frame(RIGHT - left, 11, 5, 2));
        Block mark = Block.fit(Typeface.PLAIN, Telling.TRADE_MARK, new Frame(RIGHT - left, 9, 3.4, 2));
        poster.letters(line, left, 379.5, Lean.START, Colour.INK).letters(mark, left, 381.5 + line.height() + 2, Lean.START, Colour.SLATE);
    }
}
