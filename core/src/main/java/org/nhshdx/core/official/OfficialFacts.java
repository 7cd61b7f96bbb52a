package org.nhshdx.core.official;

import java.time.LocalDate;
import java.util.Optional;
import org.nhshdx.core.place.Postcode;
import org.nhshdx.core.place.Town;
import org.nhshdx.core.place.Towns;

/**
 * What is known of one official NHS Hack Day.
 *
 * @param number its place in the series, counted from 1
 * @param slug its short name on NHS Hack Day's own site, such as {@code 08-leeds}
 * @param starts its first day
 * @param ends its last day
 */
public record OfficialFacts(
        int number,
        String slug,
        String city,
        Optional<String> venue,
        LocalDate starts,
        LocalDate ends,
        Optional<String> ticketing,
        Measures measures) {

    /** The series that is the official programme. */
    public static final String SERIES = "NHS Hack Day";

    public OfficialFacts {
        if (number < 1 || city.isBlank() || ends.isBefore(starts)) {
            throw new IllegalArgumentException("Not an official hack day: " + slug);
        }
    }

    /** Where it is, if our table of towns knows its city or the postcode in its venue. */
    public Optional<Town> town(Towns towns) {
        return towns.find(city, district().orElse(""));
    }

    /** The postcode district that stands in its venue, if any. */
    public Optional<String> district() {
        return venue.flatMap(Postcode::within).map(Postcode::district);
    }

    /** How it is counted: "NHS Hack Day 18". */
    public String title() {
        return SERIES + " " + number;
    }
}
