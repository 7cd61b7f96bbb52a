package org.nhshdx.tenant.artwork;

import java.awt.geom.Path2D;

/** The mark and the word "NHSHDx", drawn by us: a cog that works, a heart that cares, and the cross that becomes the x. */
final class Mark {

    /** The mark fills a square of this side. */
    static final double SIDE = 100;

    /** How wide the heart in it is. */
    static final double HEART_WIDE = 50;

    /** The word fills a box of this size. */
    static final double WORD_WIDTH = 520;

    static final double WORD_HEIGHT = 124;

    private static final Path2D COG = Outline.of("M43.7 12 L45 3.3 L55 3.3 L56.3 12 L67.3 15.6 L73.4 9.2 L81.5 15.1 L77.4 22.9 L84.2 32.3 L92.9 30.8 "
            + "L96 40.3 L88.1 44.2 L88.1 55.8 L96 59.7 L92.9 69.2 L84.2 67.7 L77.4 77.1 L81.5 84.9 L73.4 90.8 L67.3 84.4 L56.3 88 L55 96.7 "
            + "L45 96.7 L43.7 88 L32.7 84.4 L26.6 90.8 L18.5 84.9 L22.6 77.1 L15.8 67.7 L7.1 69.2 L4 59.7 L11.9 55.8 L11.9 44.2 L4 40.3 "
            + "L7.1 30.8 L15.8 32.3 L22.6 22.9 L18.5 15.1 L26.6 9.2 L32.7 15.6 Z");
    private static final Path2D HEART = Outline.of("M50 76.5 C42.6 69.4 25 58.6 25 43.9 C25 35.6 31 30 38.1 30 C43.2 30 47.6 32.8 50 37.2 "
            + "C52.4 32.8 56.8 30 61.9 30 C69 30 75 35.6 75 43.9 C75 58.6 57.4 69.4 50 76.5 Z");
    private static final Path2D CROSS = Outline.of("M50 41.5 L50 61.5 M40 51.5 L60 51.5");
    private static final Path2D LETTERS = Outline.of("M10 110 L10 14 L66 110 L66 14 M98 14 L98 110 M152 14 L152 110 M98 62 L152 62 "
            + "M232 32 C227 20 218 14 207 14 C192 14 183 23 183 36 C183 67 234 55 234 87 C234 101 223 110 208 110 C195 110 186 104 181 92 "
            + "M264 14 L264 110 M318 14 L318 110 M264 62 L318 62 "
            + "M350 14 L350 110 L372 110 C398.5 110 420 88.5 420 62 C420 35.5 398.5 14 372 14 Z");
    private static final Path2D X = Outline.of("M452 54 L508 110 M508 54 L452 110");

    private Mark() {}

    /** The whole mark. */
    static Drawing on(Colour cog) {
        return new Sheet(SIDE, SIDE).fill(COG, cog).draw(COG, cog, 5).place(heart(Colour.PAPER), 0, 0, 1).done();
    }

    /** The cog alone. */
    static Drawing cog(Colour colour) {
        return new Sheet(SIDE, SIDE).fill(COG, colour).draw(COG, colour, 5).done();
    }

    /** The heart with the cross in it, in the mark's square; a rim keeps it apart from whatever lies below. */
    static Drawing heart(Colour rim) {
        return new Sheet(SIDE, SIDE).draw(HEART, rim, 6).fill(HEART, Colour.ORANGE).draw(CROSS, Colour.PAPER, 7).done();
    }

    /** The word, with its x in a colour of its own. */
    static Drawing word(Colour letters, Colour x) {
        return new Sheet(WORD_WIDTH, WORD_HEIGHT).draw(LETTERS, letters, 20).draw(X, x, 24).done();
    }
}
