package org.nhshdx.core.place;

/**
 * A town or city of the United Kingdom, or a part of London, and where it lies.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Town(String name, Nation nation, double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    /** How far it is as the crow flies, in kilometres from centre to centre. */
    public double kmTo(Town other) {
        double north = square(Math.sin(Math.toRadians(other.latitude - latitude) / 2));
        double east = square(Math.sin(Math.toRadians(other.longitude - longitude) / 2));
        double shrink = Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(north + shrink * east));
    }

    private static double square(double number) {
        return number * number;
    }
}
