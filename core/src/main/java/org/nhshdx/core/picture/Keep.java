package org.nhshdx.core.picture;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Optional;
import java.util.stream.Stream;

/** Which part of a picture is kept where its shape can't keep all of it. */
public enum Keep {
    CENTRE("centre", 0.5, 0.5),
    TOP("top", 0.5, 0),
    BOTTOM("bottom", 0.5, 1),
    LEFT("left", 0, 0.5),
    RIGHT("right", 1, 0.5);

    @EnumeratedValue
    private final String code;

    private final double across;
    private final double down;

    Keep(String code, double across, double down) {
        this.code = code;
        this.across = across;
        this.down = down;
    }

    public static Optional<Keep> of(String code) {
        return Stream.of(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    /** How much of what is cut off goes at the left. */
    double across() {
        return across;
    }

    /** How much of what is cut off goes at the top. */
    double down() {
        return down;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
