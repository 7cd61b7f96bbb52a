package org.nhshdx.tenant.artwork;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** One outline of a drawing and its ink; lettering may never leave the sheet, ornament may. */
record Part(Path2D outline, Ink ink, boolean isLettering) {

    Part placed(double x, double y, double scale) {
        AffineTransform there = new AffineTransform(scale, 0, 0, scale, x, y);
        return new Part(new Path2D.Double(outline, there), ink.scaled(scale), isLettering);
    }

    /** The smallest box around all that is inked. */
    Rectangle2D reach() {
        Rectangle2D box = outline.getBounds2D();
        double more = ink.width() / 2;
        return new Rectangle2D.Double(box.getX() - more, box.getY() - more, box.getWidth() + 2 * more, box.getHeight() + 2 * more);
    }
}
