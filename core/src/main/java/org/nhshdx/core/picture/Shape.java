package org.nhshdx.core.picture;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Optional;
import java.util.stream.Stream;

/** The shape in which a picture stands on the page. */
public enum Shape {
    WHOLE("whole"),
    WIDE("wide"),
    SQUARE("square");

    private static final double THREE_TO_TWO = 1.5;

    @EnumeratedValue
    private final String code;

    Shape(String code) {
        this.code = code;
    }

    public static Optional<Shape> of(String code) {
        return Stream.of(values()).filter(shape -> shape.code.equals(code)).findFirst();
    }

    /** How many times wider than high a picture of that size is once it has this shape. */
    double ratio(int width, int height) {
        return switch (this) {
            case WHOLE -> (double) width / height;
            case WIDE -> THREE_TO_TWO;
            case SQUARE -> 1;
        };
    }

    @JsonValue
    public String code() {
        return code;
    }
}
