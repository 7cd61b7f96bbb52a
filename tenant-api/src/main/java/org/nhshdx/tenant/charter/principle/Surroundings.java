package org.nhshdx.tenant.charter.principle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.event.SignUpKey;

/**
 * What lies around a subject: other days, sign-up links in use, what is known of sponsors.
 *
 * @param self which event this is, so that it isn't compared with itself; empty when it isn't one of ours
 * @param selfChapter the address of its chapter, such as "gloucester"; its own other events don't clash with it
 * @param neighbours official days and announced events, at least those within reach of the event's dates
 * @param links sign-up links in use, at least those that are the event's
 * @param sponsors the shared sponsor register, at least for the event's sponsors
 */
public record Surroundings(
        Optional<UUID> self,
        Optional<String> selfChapter,
        List<Neighbour> neighbours,
        List<LinkInUse> links,
        List<KnownSponsor> sponsors) {

    public Surroundings {
        neighbours = List.copyOf(neighbours);
        links = List.copyOf(links);
        sponsors = List.copyOf(sponsors);
    }

    /** Nothing is known to be near. */
    public static Surroundings none() {
        return new Surroundings(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }

    /** The same, seen by this event of this chapter. */
    public Surroundings asSeenBy(UUID event, String chapter) {
        return new Surroundings(Optional.of(event), Optional.of(chapter), neighbours, links, sponsors);
    }

    /**
     * Another day that is known to happen, and where: nothing but its town and postcode tells how near that is.
     *
     * @param event which event it is; empty for an official NHS Hack Day
     * @param chapter whose it is, as its address; empty for an official NHS Hack Day
     */
    public record Neighbour(
            Optional<UUID> event,
            Optional<String> chapter,
            String name,
            LocalDate first,
            LocalDate last,
            Optional<String> town,
            Optional<String> postcode) {

        boolean isOn(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }

        /** An official NHS Hack Day. */
        public static Neighbour official(String name, LocalDate first, LocalDate last, String town) {
            return new Neighbour(
                    Optional.empty(), Optional.empty(), name, first, last, Optional.of(town), Optional.empty());
        }
    }

    /** A sign-up link as it is compared, the event that uses it, and what that is called. */
    public record LinkInUse(SignUpKey key, UUID event, String name) {}

    /** What the core team has decided on a sponsor, and why. */
    public record KnownSponsor(String name, boolean isCleared, String reason) {

        /** The ways to look this name up: as it is, and without "Ltd" and the like. */
        public static Stream<String> spellings(String name) {
            return Stream.of(name, SponsorName.of(name).key());
        }
    }
}
