package org.nhshdx.tenant.artwork;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A drawing in the making: what is laid down later lies on top. */
final class Sheet {

    private final double width;
    private final double height;
    private final List<Part> parts = new ArrayList<>();

    Sheet(double width, double height) {
        this.width = width;
        this.height = height;
    }

    Sheet fill(Shape outline, Colour colour) {
        return ink(outline, Ink.filling(colour));
    }

    Sheet draw(Shape outline, Colour colour, double lineWidth) {
        return ink(outline, Ink.drawing(colour, lineWidth));
    }

    Sheet ink(Shape outline, Ink ink) {
        return add(outline, ink, false);
    }

    /** Words, leaning on x with the top of their ink at y. */
    Sheet letters(Block words, double x, double y, Block.Lean lean, Colour colour) {
        return add(words.at(x, y, lean), Ink.filling(colour), true);
    }

    Sheet letters(Path2D words, Colour colour) {
        return add(words, Ink.filling(colour), true);
    }

    private Sheet add(Shape outline, Ink ink, boolean isLettering) {
        parts.add(new Part(new Path2D.Double(outline), ink, isLettering));
        return this;
    }

    Shape frame() {
        return new Rectangle2D.Double(0, 0, width, height);
    }

    Sheet ground(Colour colour) {
        return box(0, 0, width, height, 0, colour);
    }

    Sheet box(double x, double y, double wide, double high, double corner, Colour colour) {
        return fill(box(x, y, wide, high, corner), colour);
    }

    static Shape box(double x, double y, double wide, double high, double corner) {
        return corner == 0 ? new Rectangle2D.Double(x, y, wide, high)
                : new RoundRectangle2D.Double(x, y, wide, high, 2 * corner, 2 * corner);
    }

    Sheet disc(double centreX, double centreY, double radius, Colour colour) {
        return fill(circle(centreX, centreY, radius), colour);
    }

    static Shape circle(double centreX, double centreY, double radius) {
        return new Ellipse2D.Double(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
    }

    /** Another drawing with its corner here. */
    Sheet place(Drawing other, double x, double y, double scale) {
        other.parts().forEach(part -> parts.add(part.placed(x, y, scale)));
        return this;
    }

    Drawing done() {
        return new Drawing(width, height, parts);
    }
}
