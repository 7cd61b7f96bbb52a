package org.nhshdx.tenant.artwork;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.nhshdx.tenant.artwork.Block.Frame;
import org.nhshdx.tenant.artwork.Block.Lean;

/** What all artwork about a day has in common: the cog's teeth for an edge, a leaf torn off the calendar, a cog behind. */
final class Ornament {

    /** A leaf is so much higher than wide. */
    static final double LEAF = 1.18;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);

    private Ornament() {}

    /** A field from one height down to another, with teeth of that height along its lower edge. */
    static Path2D toothed(double width, double top, double bottom, double tooth) {
        double pitch = width / Math.round(width / (2.6 * tooth));
        Path2D field = new Path2D.Double();
        field.moveTo(0, top);
        field.lineTo(width, top);
        field.lineTo(width, bottom);
        for (double x = width; x > pitch / 2; x -= pitch) {
            field.lineTo(x - pitch * 0.2, bottom);
            field.lineTo(x - pitch * 0.3, bottom + tooth);
            field.lineTo(x - pitch * 0.7, bottom + tooth);
            field.lineTo(x - pitch * 0.8, bottom);
        }
        field.lineTo(0, bottom);
        field.closePath();
        return field;
    }

    /** The foot of a sheet, whose upper edge has teeth that bite into whatever is above. */
    static Path2D foot(double width, double top, double bottom, double tooth) {
        Path2D upside = toothed(width, -bottom, -top, tooth);
        return new Path2D.Double(upside, AffineTransform.getScaleInstance(1, -1));
    }

    /** A cog behind everything, hardly seen; what would stand over the sheet's edge is left out. */
    static void cogBehind(Sheet sheet, double x, double y, double side, Colour colour, double opacity) {
        Area cog = new Area(Mark.cog(colour).parts().get(0).placed(x, y, side / Mark.SIDE).outline());
        cog.intersect(new Area(sheet.frame()));
        sheet.ink(cog, new Ink(colour, 0, opacity));
    }

    /** A leaf of a tear-off calendar that shows this day. */
    static Drawing leaf(LocalDate day, double width) {
        double height = LEAF * width;
        double head = 0.24 * height;
        Sheet leaf = new Sheet(width, height)
                .box(0, 0, width, height, 0.06 * width, Colour.PAPER)
                .box(0, 0, width, head, 0.06 * width, Colour.LIME)
                .box(0, head / 2, width, head / 2, 0, Colour.LIME)
                .disc(0.26 * width, 0.055 * height, 0.022 * width, Colour.INK)
                .disc(0.74 * width, 0.055 * height, 0.022 * width, Colour.INK);
        Block month = Block.fit(Typeface.LOUD, MONTH.format(day), new Frame(0.84 * width, 0.09 * height, 0.14 * width, 1));
        Block number = Block.fit(Typeface.LOUD, String.valueOf(day.getDayOfMonth()), new Frame(0.7 * width, 0.42 * height, width, 1));
        Block weekday = Block.fit(Typeface.PLAIN, WEEKDAY.format(day), new Frame(0.84 * width, 0.1 * height, 0.14 * width, 1));
        return leaf.letters(month, width / 2, 0.115 * height, Lean.MIDDLE, Colour.INK)
                .letters(number, width / 2, head + 0.09 * height, Lean.MIDDLE, Colour.INK)
                .letters(weekday, width / 2, 0.83 * height, Lean.MIDDLE, Colour.INK)
                .done();
    }
}
