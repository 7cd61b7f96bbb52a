package org.nhshdx.core.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How a picture is cut: into which shape, keeping which part. */
@Embeddable
public record Cut(
        @Enumerated(EnumType.STRING) @Column(nullable = false) Shape shape,
        @Enumerated(EnumType.STRING) @Column(nullable = false) Keep keep) {

    /** All of it. */
    public static final Cut NONE = new Cut(Shape.WHOLE, Keep.CENTRE);

    /** What is left of a picture of that size. */
    public Frame of(int width, int height) {
        double ratio = shape.ratio(width, height);
        int wide = Math.max(1, (int) Math.round(Math.min(width, height * ratio)));
        int high = Math.max(1, (int) Math.round(Math.min(height, width / ratio)));
        return new Frame((int) ((width - wide) * keep.across()), (int) ((height - high) * keep.down()), wide, high);
    }

    /** A part of a picture, in pixels from its top left corner. */
    public record Frame(int x, int y, int width, int height) {}
}
