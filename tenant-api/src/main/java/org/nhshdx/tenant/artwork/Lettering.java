package org.nhshdx.tenant.artwork;

import java.awt.geom.Path2D;

/**
 * A line of text as outlines, its baseline at nought.
 *
 * @param width how far the next letter would stand from the first
 */
record Lettering(Path2D outline, double width) {

    /** One letter of a line, and where it stands in it. */
    record Letter(Path2D outline, double x, double advance) {}
}
