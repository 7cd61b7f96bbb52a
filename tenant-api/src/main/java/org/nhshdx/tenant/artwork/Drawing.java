package org.nhshdx.tenant.artwork;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Outlines on a sheet of some size, the first at the bottom; no letters, so that it looks the same everywhere. */
public record Drawing(double width, double height, List<Part> parts) {

    public Drawing {
        parts = List.copyOf(parts);
    }

    /** The smallest box around all lettering, which must lie on the sheet. */
    Rectangle2D lettering() {
        return parts.stream().filter(Part::isLettering).map(Part::reach).reduce(Rectangle2D::createUnion).orElseGet(Rectangle2D.Double::new);
    }

    /** The same with room around it on a ground of that colour. */
    Drawing on(Colour ground, double margin) {
        return new Sheet(width + 2 * margin, height + 2 * margin).ground(ground).place(this, margin, margin, 1).done();
    }

    /** The same with nothing in that much room around it. */
    Drawing within(double room) {
        return new Sheet(width + 2 * room, height + 2 * room).place(this, room, room, 1).done();
    }

    /** What is left once this much is cut off each edge. */
    Drawing trimmed(double edge) {
        return new Sheet(width - 2 * edge, height - 2 * edge).place(this, -edge, -edge, 1).done();
    }
}
