package org.nhshdx.core.place;

/**
 * A town or city of the United Kingdom, or a part of London, and where it lies.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Town(String name, Nation nation, double latitude, double longitude) {

    public Position position() {
        return new Position(latitude, longitude);
    }

    /** How far it is as the crow flies, in kilometres from centre to centre. */
    public double kmTo(Town other) {
        return position().kmTo(other.position());
    }
}
