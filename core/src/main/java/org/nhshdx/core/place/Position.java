package org.nhshdx.core.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somewhere on Earth.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Position(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0;
    private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,6})?),(-?\\d{1,3}(?:\\.\\d{1,6})?)");

    /** Reads {@code 51.9,-2.2}; empty when it is anything else. */
    public static Optional<Position> of(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Position(Double.parseDouble(written.group(1)), Double.parseDouble(written.group(2))))
                : Optional.empty();
    }

    /** How far it is as the crow flies, in kilometres. */
    public double kmTo(Position other) {
        double north = square(Math.sin(Math.toRadians(other.latitude - latitude) / 2));
        double east = square(Math.sin(Math.toRadians(other.longitude - longitude) / 2));
        double shrink = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(north + shrink * east));
    }

    private static double square(double number) {
        return number * number;
    }
}
