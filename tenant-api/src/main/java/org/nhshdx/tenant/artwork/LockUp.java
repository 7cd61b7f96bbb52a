package org.nhshdx.tenant.artwork;

import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.tenant.artwork.Block.Frame;
import org.nhshdx.tenant.artwork.Block.Lean;

/** The mark, the word and the place's name put together, in the three forms that fit everywhere. */
enum LockUp {
    WIDE("wide", "Lock-up, wide", 1600, 2 * Mark.HEART_WIDE) {
        @Override
        Drawing draw(Commission what, Tone tone) {
            Block name = Block.fit(Typeface.LOUD, what.place(), new Frame(1000, 120, 100, 2));
            double gap = 24;
            double word = 56;
            double left = 226;
            double wordWide = word * Mark.WORD_WIDTH / Mark.WORD_HEIGHT;
            double width = 1 + left + Math.max(name.width(), Math.max(wordWide, 300));
            double top = (200 - word - gap - name.height()) / 2;
            double height = what.stamp().isPresent() ? 226 + STRIP : 200;
            Sheet sheet = new Sheet(width, height)
                    .place(Mark.on(Colour.TURQUOISE), 0, 0, 2)
                    .place(Mark.word(tone.ink(), Colour.ORANGE), left - 2, top, word / Mark.WORD_HEIGHT)
                    .letters(name, left, top + word + gap, Lean.START, tone.ink());
            what.stamp().ifPresent(stamp -> sheet.place(stamp.strip(width, STRIP, left, tone), 0, 226, 1));
            return sheet.done();
        }
    },
    STACKED("stacked", "Lock-up, stacked", 1000, 3 * Mark.HEART_WIDE) {
        @Override
        Drawing draw(Commission what, Tone tone) {
            double width = 620;
            Block name = Block.fit(Typeface.LOUD, what.place(), new Frame(width - 2, 210, 116, 3));
            double word = 76;
            double wordWide = word * Mark.WORD_WIDTH / Mark.WORD_HEIGHT;
            double below = Math.ceil(300 + 26 + word + 30 + name.height());
            double height = what.stamp().isPresent() ? below + 44 + STRIP : below;
            Sheet sheet = new Sheet(width, height)
                    .place(Mark.on(Colour.TURQUOISE), (width - 300) / 2, 0, 3)
                    .place(Mark.word(tone.ink(), Colour.ORANGE), (width - wordWide) / 2, 326, word / Mark.WORD_HEIGHT)
                    .letters(name, width / 2, 326 + word + 30, Lean.MIDDLE, tone.ink());
            what.stamp().ifPresent(stamp -> sheet.place(stamp.strip(width - 140, STRIP, tone), 70, below + 44, 1));
            return sheet.done();
        }
    },
    ROUND("round", "Lock-up, round", 1024, Mark.HEART_WIDE) {
        @Override
        Drawing draw(Commission what, Tone tone) {
            Sheet sheet = new Sheet(600, 600).place(Mark.cog(Colour.TURQUOISE), 0, 0, 6);
            boolean stamped = what.stamp().isPresent();
            double down = stamped ? 0 : 34;
            Block name = Block.fit(Typeface.LOUD, what.place(), new Frame(440, 116, 96, 3));
            double word = 44;
            sheet.place(Mark.heart(Colour.PAPER), 300 - 145, -8 + down, 2.9)
                    .place(Mark.word(Colour.INK, Colour.INK), 300 - word * Mark.WORD_WIDTH / Mark.WORD_HEIGHT / 2, 230 + down, word / Mark.WORD_HEIGHT)
                    .letters(name, 300, 290 + down + (116 - name.height()) / 2, Lean.MIDDLE, Colour.INK);
            what.stamp().ifPresent(stamp -> {
                Block code = Block.fit(Typeface.PLAIN, stamp.code(), new Frame(200, 15, 15, 1));
                sheet.place(QrSquare.of(stamp.address(), 0.06), 300 - 44, 420, 88).letters(code, 300, 514, Lean.MIDDLE, Colour.INK);
            });
            return sheet.done();
        }
    };

    private static final double STRIP = 110;

    private final String code;
    private final String words;
    private final int width;
    private final double room;

    /** @param room what is left clear around it: as much as the heart is wide, less for the round one, since that is cut out as a circle */
    LockUp(String code, String words, int width, double room) {
        this.code = code;
        this.words = words;
        this.width = width;
        this.room = room;
    }

    /** Each form for light grounds and for dark ones. */
    static List<Piece> pieces() {
        return Stream.of(values()).flatMap(form -> Stream.of(Tone.values()).map(form::piece)).toList();
    }

    abstract Drawing draw(Commission what, Tone tone);

    private Piece piece(Tone tone) {
        List<Format> formats = List.of(
                Format.svg(), Format.png(width, "for slides, letters and posts"), Format.png(2 * width, "for print"));
        return new Piece(
                BrandAsset.LOCK_UP, "lock-up-" + code + "-" + tone.code(), words + ", for " + tone.code() + " grounds", tone, false,
                commission -> draw(commission, tone).within(room), formats);
    }

}
