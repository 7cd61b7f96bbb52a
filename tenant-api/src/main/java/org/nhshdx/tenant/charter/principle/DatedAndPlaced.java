package org.nhshdx.tenant.charter.principle;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.event.SignUpKey;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.place.Towns;
import org.nhshdx.tenant.charter.principle.Surroundings.LinkInUse;

/** People can put it in their calendar, find the door and get a ticket for this day and no other. */
final class DatedAndPlaced extends Promise implements FactsPrinciple {

    private static final int LAST_PORT = 65_535;

    private final VenueWhereabouts whereabouts;

    DatedAndPlaced(Towns towns) {
        super(
                "dated-and-placed",
                Check.AUTO,
                "An announced event has a real date, a venue, and a sign-up link of its own (https, no other event's).",
                "Somebody who takes a day off for a date that moves, or a ticket that is another city's, doesn't come"
                        + " again.");
        this.whereabouts = new VenueWhereabouts(towns);
    }

    @Override
    public List<Figure> figures() {
        return List.of(Figure.number(
                "kilometres", "How far the venue may be from the chapter's place", "km", 5, 200, Figure.Stricter.LESS));
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var venue = Optional.ofNullable(subject.event().venue());
        var broken = Stream.of(
                        dayless(subject),
                        venue.flatMap(given ->
                                whereabouts.astray(given, subject.chapter().place(), parameters.number("kilometres"))),
                        Given.text(subject.event().signUpUrl()).flatMap(url -> wrongLink(url, subject)))
                .flatMap(Optional::stream)
                .findFirst();
        return broken.or(() -> missing(subject, venue)).orElseGet(() -> kept(subject, venue.orElseThrow()));
    }

    private static Optional<Verdict> dayless(Subject subject) {
        return subject.days()
                .filter(List::isEmpty)
                .map(none -> Verdict.broken(
                        "no days", "Give the date of each day. “Spring” will do for a draft, not for the public."));
    }

    private static Optional<Verdict> wrongLink(String url, Subject subject) {
        var key = SignUpKey.of(url);
        if (key.isEmpty() || !isSecureAddress(url)) {
            return Optional.of(Verdict.broken(
                    "the sign-up link isn't a whole https address",
                    "Open the tickets in your browser and copy the whole address, from https:// on."));
        }
        return subject.surroundings().links().stream()
                .filter(link -> link.key().equals(key.get()) && !isThisEvent(link.event(), subject))
                .findFirst()
                .map(DatedAndPlaced::othersLink);
    }

    /** Whoever examines an announced event in public says its chapter and its day, not which of ours it is. */
    private static boolean isThisEvent(UUID event, Subject subject) {
        var around = subject.surroundings();
        return around.self().map(event::equals).orElseGet(() -> around.neighbours().stream()
                .filter(other -> other.event().equals(Optional.of(event)) && subject.isOfOurChapter(other))
                .anyMatch(other -> subject.dates().orElse(List.of()).stream().anyMatch(other::isOn)));
    }

    private static Verdict othersLink(LinkInUse link) {
        return Verdict.broken(
                "the sign-up link is that of " + link.name(),
                "Give this event tickets of its own, and copy the address of those.");
    }

    private static boolean isSecureAddress(String url) {
        try {
            var address = new URI(url);
            // The authority rather than the host, which is missing for names with letters beyond ASCII.
            var authority = Optional.ofNullable(address.getRawAuthority()).orElse("");
            return "https".equalsIgnoreCase(address.getScheme())
                    && authority.contains(".")
                    && !authority.contains("@")
                    && address.getPort() <= LAST_PORT;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static Optional<Verdict> missing(Subject subject, Optional<Venue> venue) {
        if (subject.dates().isEmpty()) {
            return Optional.of(
                    Verdict.unanswered("Give the date of each day. “Spring” will do for a draft, not for the public."));
        }
        if (venue.flatMap(given -> Given.text(given.name())).isEmpty()) {
            return Optional.of(Verdict.unanswered("Say which venue it is in."));
        }
        return Given.isMissing(subject.event().signUpUrl())
                ? Optional.of(Verdict.unanswered("Give the address where people sign up, from https:// on."))
                : Optional.empty();
    }

    private static Verdict kept(Subject subject, Venue venue) {
        var days = subject.dates().orElseThrow().stream().map(InWords::day).toList();
        return Verdict.kept(InWords.list(days) + ", " + venue.name().strip() + ", with a sign-up link of its own");
    }
}
