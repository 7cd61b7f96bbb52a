package org.nhshdx.tenant.artwork;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.tenant.artwork.Block.Frame;
import org.nhshdx.tenant.artwork.Block.Lean;

/** The mark, the word and the place's name put together, in the three forms that fit everywhere. */
enum LockUp {
    WIDE("wide", "Lock-up, wide", 1600) {
        @Override
        Drawing draw(Commission what, Tone tone) {
            Block name = Block.fit(Typeface.LOUD, what.place(), new Frame(1000, 120, 100, 2));
            double gap = 24;
            double word = 56;
            double left = 226;
            double wordWide = word * Mark.WORD_WIDTH / Mark.WORD_HEIGHT;
            double width = Math.max(left + Math.max(Math.max(name.width(), wordWide), 260), 0);
            double top = (200 - word - gap - name.height()) / 2;
            double height = what.stamp().isPresent() ? 200 + 30 + STRIP : 200;
            Sheet sheet = new Sheet(width, height)
                    .place(Mark.on(Colour.TURQUOISE), 0, 0, 2)
                    .place(Mark.word(tone.ink(), Colour.ORANGE), left - 2, top, word / Mark.WORD_HEIGHT)
                    .fill(name.at(left, top + word + gap, Lean.START), tone.ink());
            return stamped(sheet, what.stamp(), tone, 0, 230, width).done();
        }
    },
    STACKED("stacked", "Lock-up, stacked", 1000) {
        @Override
        Drawing draw(Commission what, Tone tone) {
            double width = 620;
            Block name = Block.fit(Typeface.LOUD, what.place(), new Frame(width, 210, 116, 3));
            double word = 76;
            double wordWide = word * Mark.WORD_WIDTH / Mark.WORD_HEIGHT;
            double below = 300 + 26 + word + 30 + name.height();
            double height = what.stamp().isPresent() ? below + 44 + STRIP : below;
            Sheet sheet = new Sheet(width, height)
                    .place(Mark.on(Colour.TURQUOISE), (width - 300) / 2, 0, 3)
                    .place(Mark.word(tone.ink(), Colour.ORANGE), (width - wordWide) / 2, 326, word / Mark.WORD_HEIGHT)
                    .fill(name.at(width / 2, 326 + word + 30, Lean.MIDDLE), tone.ink());
            return stamped(sheet, what.stamp(), tone, 70, below + 44, width - 140).done();
        }
    },
    ROUND("round", "Lock-up, round", 1024) {
        @Override
        Drawing draw(Commission what, Tone tone) {
            Sheet sheet = new Sheet(600, 600).place(Mark.cog(Colour.TURQUOISE), 0, 0, 6);
            boolean stamped = what.stamp().isPresent();
            double down = stamped ? 0 : 34;
            Block name = Block.fit(Typeface.LOUD, what.place(), new Frame(stamped ? 400 : 390, 104, 86, 3));
            double word = 44;
            sheet.place(Mark.heart(Colour.PAPER), 300 - 130, 20 + down, 2.6)
                    .place(Mark.word(Colour.INK, Colour.INK), 300 - word * Mark.WORD_WIDTH / Mark.WORD_HEIGHT / 2, 238 + down, word / Mark.WORD_HEIGHT)
                    .fill(name.at(300, 300 + down + (104 - name.height()) / 2, Lean.MIDDLE), Colour.INK);
            what.stamp().ifPresent(stamp -> {
                Block code = Block.fit(Typeface.PLAIN, stamp.code(), new Frame(200, 15, 15, 1));
                sheet.place(QrSquare.of(stamp.address(), 0.06), 300 - 44, 420, 88).fill(code.at(300, 514, Lean.MIDDLE), Colour.INK);
            });
            return sheet.done();
        }
    };

    private static final double STRIP = 110;

    private final String code;
    private final String words;
    private final int width;

    LockUp(String code, String words, int width) {
        this.code = code;
        this.words = words;
        this.width = width;
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
                commission -> draw(commission, tone), formats);
    }

    private static Sheet stamped(Sheet sheet, Optional<Stamp> stamp, Tone tone, double x, double y, double width) {
        stamp.ifPresent(licence -> sheet.place(licence.strip(width, STRIP, tone), x, y, 1));
        return sheet;
    }
}
