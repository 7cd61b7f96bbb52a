package org.nhshdx.tenant.charter.principle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.place.Town;
import org.nhshdx.core.place.Towns;
import org.nhshdx.tenant.charter.principle.Surroundings.Neighbour;

/** Days near each other give each other room. */
final class NoClash extends Promise implements FactsPrinciple {

    private final Towns towns;

    NoClash(Towns towns) {
        super(
                "no-clash",
                Check.AUTO,
                "No official NHS Hack Day and no other chapter's announced event is within [days] days and [kilometres] km.",
                "Two days near each other share the same few people, and both end half empty.");
        this.towns = towns;
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                Figure.number("days", "How many days apart", "days", 0, 60, Figure.Stricter.MORE),
                Figure.number("kilometres", "How far apart", "km", 0, 500, Figure.Stricter.MORE));
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var town = venue(subject).flatMap(venue -> Given.text(venue.town()));
        var postcode = venue(subject).flatMap(venue -> Given.text(venue.postcode()));
        if (town.isEmpty() && postcode.isEmpty()) {
            return Verdict.unanswered("Say which town it is in.");
        }
        var here = towns.find(town.orElse(null), postcode.orElse(null));
        return subject.dates()
                .map(dates -> examine(soon(dates, subject, parameters), here, parameters))
                .orElseGet(() -> Verdict.unanswered("Give the date of each day."));
    }

    private static Verdict examine(List<Near> soon, Optional<Town> here, Parameters parameters) {
        var kilometres = parameters.number("kilometres");
        var clashes = soon.stream()
                .filter(near ->
                        near.kilometres(here).filter(km -> km <= kilometres).isPresent())
                .toList();
        if (!clashes.isEmpty()) {
            return Verdict.broken(
                    inWords(clashes, here),
                    "Move it more than " + parameters.number("days")
                            + " days away from that, or ask the core team for a waiver and say why.");
        }
        var unknown =
                soon.stream().filter(near -> near.kilometres(here).isEmpty()).toList();
        return unknown.isEmpty()
                ? Verdict.kept("nothing within " + parameters.number("days") + " days and " + kilometres + " km")
                : Verdict.toBeJudged(
                        inWords(unknown, here), "We don't know how far that is. A core-team member looks at the map.");
    }

    private List<Near> soon(List<LocalDate> dates, Subject subject, Parameters parameters) {
        return subject.surroundings().neighbours().stream()
                .filter(neighbour -> !isOurs(neighbour, subject))
                .flatMap(neighbour -> apart(dates, neighbour).map(days -> near(neighbour, days)).stream())
                .filter(near -> near.days <= parameters.number("days"))
                .toList();
    }

    /** Itself, or another event of the same chapter. */
    private static boolean isOurs(Neighbour neighbour, Subject subject) {
        var sameEvent = neighbour.event().isPresent()
                && neighbour.event().equals(subject.surroundings().self());
        return sameEvent || subject.isOfOurChapter(neighbour);
    }

    /** The fewest days between any of ours and any of theirs. */
    private static Optional<Long> apart(List<LocalDate> dates, Neighbour other) {
        return dates.stream()
                .map(date -> Math.max(0, Math.max(DAYS.between(date, other.first()), DAYS.between(other.last(), date))))
                .min(Long::compare);
    }

    private Near near(Neighbour neighbour, long days) {
        return new Near(
                neighbour,
                towns.find(neighbour.town().orElse(null), neighbour.postcode().orElse(null)),
                days);
    }

    private static Optional<Venue> venue(Subject subject) {
        return Optional.ofNullable(subject.event().venue());
    }

    private static String inWords(List<Near> others, Optional<Town> here) {
        return others.stream()
                .map(near -> near.inWords(here))
                .limit(5)
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
    }

    /** Another day that is soon before or after. */
    private record Near(Neighbour neighbour, Optional<Town> spot, long days) {

        Optional<Double> kilometres(Optional<Town> here) {
            return here.flatMap(ours -> spot.map(ours::kmTo));
        }

        String inWords(Optional<Town> here) {
            var when = days == 0 ? "on the same day" : days == 1 ? "1 day apart" : days + " days apart";
            var where = kilometres(here).map(km -> Math.round(km) + " km away").orElse("an unknown way away");
            return neighbour.name()
                    + neighbour.town().map(town -> " in " + town).orElse("") + ", "
                    + InWords.span(neighbour.first(), neighbour.last()) + " (" + when + ", " + where + ")";
        }
    }
}
