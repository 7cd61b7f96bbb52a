package org.nhshdx.tenant.charter.principle;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.place.Postcode;
import org.nhshdx.core.place.Town;
import org.nhshdx.core.place.Towns;

/**
 * Notices an address that was left over from another city: a page was once copied with the other city's venue on it.
 *
 * <p>Only places we know can contradict each other; of an unknown one nothing is said.
 */
final class VenueWhereabouts {

    private final Towns towns;

    VenueWhereabouts(Towns towns) {
        this.towns = towns;
    }

    /** What is wrong with where the venue is said to be, if anything. */
    Optional<Verdict> astray(Venue venue, Optional<String> place, int kilometres) {
        if (towns.contradict(venue.town(), venue.postcode())) {
            return Optional.of(Verdict.broken(
                    "the postcode isn't in " + venue.town().strip(),
                    "Look at the address again: is it another place's?"));
        }
        var chapter = place.filter(name -> !isNamed(venue, name)).flatMap(name -> towns.find(name, null));
        var venueTown = towns.find(venue.town(), venue.postcode());
        return chapter.flatMap(home -> venueTown.flatMap(town -> tooFar(town, home, kilometres)))
                .or(() -> venueTown.or(() -> chapter).flatMap(town -> addressElsewhere(venue, town, kilometres)));
    }

    /** Several towns share a name; one that is called like the chapter's place is taken for it. */
    private static boolean isNamed(Venue venue, String place) {
        return Words.of(venue.town()).isSameAs(Words.of(place));
    }

    private static Optional<Verdict> tooFar(Town venue, Town home, int kilometres) {
        var apart = Math.round(venue.kmTo(home));
        return apart <= kilometres
                ? Optional.empty()
                : Optional.of(Verdict.broken(
                        "the venue is in " + venue.name() + ", " + apart + " km from " + home.name(),
                        "Look at the address again: is it another place's? A chapter's days are in its place."));
    }

    /** A part of the address that is a town or a postcode of its own, far from where the venue is. */
    private Optional<Verdict> addressElsewhere(Venue venue, Town town, int kilometres) {
        return Given.text(venue.address()).stream()
                .flatMap(address -> townsIn(address, venue))
                .filter(found -> found.kmTo(town) > kilometres)
                .findFirst()
                .map(found -> Verdict.broken(
                        "the address is in " + found.name() + ", not in " + town.name(),
                        "Look at the address again: is it another place's?"));
    }

    private Stream<Town> townsIn(String address, Venue venue) {
        var coded = Postcode.within(address).flatMap(code -> towns.find(null, code.district())).stream();
        var namesItsTown = Words.of(address).contain(Words.of(venue.town()));
        var named = Arrays.stream(address.split("[,;\\n]"))
                .skip(1)
                .limit(20)
                .flatMap(part -> towns.find(part, null).stream());
        return namesItsTown ? coded : Stream.concat(coded, named);
    }
}
