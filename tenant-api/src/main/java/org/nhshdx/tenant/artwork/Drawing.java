package org.nhshdx.tenant.artwork;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Outlines on a sheet of some size, the first at the bottom; no letters, so that it looks the same everywhere. */
public record Drawing(double width, double height, List<Part> parts) {

    public Drawing {
        parts = List.copyOf(parts);
    }

    /** The smallest box around all that is inked, which must lie on the sheet. */
    public Rectangle2D reach() {
        return parts.stream().map(Part::reach).reduce(Rectangle2D::createUnion).orElseGet(Rectangle2D.Double::new);
    }

    /** The same on a ground of that colour. */
    public Drawing on(Colour ground) {
        return new Sheet(width, height).ground(ground).place(this, 0, 0, 1).done();
    }

    /** The same with room around it on a ground of that colour. */
    public Drawing on(Colour ground, double margin) {
        return new Sheet(width + 2 * margin, height + 2 * margin).ground(ground).place(this, margin, margin, 1).done();
    }
}
