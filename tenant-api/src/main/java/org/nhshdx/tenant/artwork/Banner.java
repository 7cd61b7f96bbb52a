package org.nhshdx.tenant.artwork;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.tenant.artwork.Block.Frame;
import org.nhshdx.tenant.artwork.Block.Lean;

/** The strip across the top of a sign-up page, a newsletter or a screen in the foyer: three times as wide as high. */
final class Banner {

    private static final double WIDTH = 1500;
    private static final double HEIGHT = 500;
    private static final double FOOT = 386;
    private static final double LEFT = 60;

    private Banner() {}

    static List<Piece> pieces() {
        return List.of(piece(Tone.LIGHT), piece(Tone.DARK));
    }

    private static Piece piece(Tone tone) {
        List<Format> formats = List.of(Format.svg(), Format.png(1500, "for web pages and newsletters"), Format.png(3000, "for large screens"));
        return new Piece(BrandAsset.BANNER, "banner-" + tone.code(), "Event banner, " + tone.code(), tone, true,
                what -> draw(what, tone), formats);
    }

    private static Drawing draw(Commission what, Tone tone) {
        Telling telling = new Telling(what);
        boolean light = tone == Tone.LIGHT;
        Colour ink = light ? Colour.INK : Colour.PAPER;
        Sheet banner = new Sheet(WIDTH, HEIGHT).ground(light ? Colour.TURQUOISE : Colour.SEA);
        Ornament.cogBehind(banner, 1010, -210, 640, light ? Colour.PAPER : Colour.TURQUOISE, 0.16);
        boolean dated = telling.day().first().isPresent();
        double room = dated ? 1090 : 1380;
        banner.place(Telling.lockUp(what.place(), new Frame(room, 100, 0, 1), light ? Colour.INK : Colour.TURQUOISE, ink), LEFT, 32, 1);
        telling.column(banner, new Rectangle2D.Double(LEFT, 148, room, FOOT - 158), 60, ink);
        telling.day().first().ifPresent(day -> banner.place(Ornament.leaf(day, 246), WIDTH - LEFT - 246, 40, 1));
        return foot(banner.fill(Ornament.foot(WIDTH, FOOT, HEIGHT, 13), Colour.DEEP), what).done();
    }

    private static Sheet foot(Sheet banner, Commission what) {
        what.stamp().ifPresent(stamp -> banner.place(stamp.strip(560, 102, Tone.DARK), LEFT - 8, FOOT + 6, 1));
        double left = what.stamp().isPresent() ? 700 : LEFT;
        Block line = Block.fit(Typeface.LOUD, Telling.INDEPENDENT, new Frame(WIDTH - LEFT - left, 24, 22, 1));
        Block mark = Block.fit(Typeface.PLAIN, Telling.TRADE_MARK, new Frame(WIDTH - LEFT - left, 24, 16, 1));
        return banner.letters(line, left, FOOT + 32, Lean.START, Colour.PAPER).letters(mark, left, FOOT + 66, Lean.START, Colour.MIST);
    }
}
