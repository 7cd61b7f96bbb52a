package org.nhshdx.tenant.artwork;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.tenant.artwork.Block.Frame;
import org.nhshdx.tenant.artwork.Block.Lean;

/** What a link to a day looks like where people share it: 1200 by 630 points. */
final class SocialCard {

    static final double WIDTH = 1200;
    static final double FOOT = 508;
    static final double LEFT = 64;
    static final double LEAF = 268;

    private static final double HEIGHT = 630;

    private SocialCard() {}

    static List<Piece> pieces() {
        return List.of(piece(Tone.LIGHT), piece(Tone.DARK));
    }

    private static Piece piece(Tone tone) {
        return new Piece(BrandAsset.SOCIAL_CARD, "social-card-" + tone.code(), "Social card, " + tone.code(), tone, true,
                what -> draw(what, tone), List.of(Format.png(1200, "for links and posts"), Format.png(2400, "where pictures may be large")));
    }

    private static Drawing draw(Commission what, Tone tone) {
        Sheet card = withoutSmallPrint(what, tone);
        what.stamp().ifPresent(stamp -> card.place(stamp.strip(500, 106, Tone.DARK), LEFT - 8, FOOT + 9, 1));
        return smallPrint(card, what.stamp().isPresent() ? 640 : LEFT).done();
    }

    /** Everything but what stands in the foot. */
    static Sheet withoutSmallPrint(Commission what, Tone tone) {
        Telling telling = new Telling(what);
        boolean light = tone == Tone.LIGHT;
        Colour ink = light ? Colour.INK : Colour.PAPER;
        Sheet card = new Sheet(WIDTH, HEIGHT).ground(light ? Colour.TURQUOISE : Colour.SEA);
        Ornament.cogBehind(card, 760, -170, 640, light ? Colour.PAPER : Colour.TURQUOISE, 0.16);
        boolean dated = telling.day().first().isPresent();
        double room = dated ? 740 : 1060;
        card.place(Telling.lockUp(what.place(), new Frame(room, 118, 0, 1), light ? Colour.INK : Colour.TURQUOISE, ink), LEFT, 48, 1);
        telling.column(card, new Rectangle2D.Double(LEFT, 174, room, FOOT - 188), 88, ink);
        telling.day().first().ifPresent(day -> card.place(Ornament.leaf(day, LEAF), WIDTH - LEFT - LEAF, 64, 1));
        return card.fill(Ornament.foot(WIDTH, FOOT, HEIGHT, 14), Colour.DEEP);
    }

    /** Who organises it and whose trade mark it is, in the foot from there on. */
    static Sheet smallPrint(Sheet card, double left) {
        Block line = Block.fit(Typeface.LOUD, Telling.INDEPENDENT, new Frame(WIDTH - LEFT - left, 24, 21, 1));
        Block mark = Block.fit(Typeface.PLAIN, Telling.TRADE_MARK, new Frame(WIDTH - LEFT - left, 40, 17, 2));
        return card.letters(line, left, FOOT + 28, Lean.START, Colour.PAPER).letters(mark, left, FOOT + 60, Lean.START, Colour.MIST);
    }
}
