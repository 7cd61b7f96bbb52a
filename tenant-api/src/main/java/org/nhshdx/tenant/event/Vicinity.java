package org.nhshdx.tenant.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.SignUpKey;
import org.nhshdx.core.event.SignUpLink;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.event.SponsorEntry;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.official.OfficialDay;
import org.nhshdx.core.official.OfficialFacts;
import org.nhshdx.core.publication.PublicEvent;
import org.nhshdx.tenant.charter.principle.Surroundings;
import org.nhshdx.tenant.charter.principle.Surroundings.KnownSponsor;
import org.nhshdx.tenant.charter.principle.Surroundings.LinkInUse;
import org.nhshdx.tenant.charter.principle.Surroundings.Neighbour;

/** Reads what lies around an event from the tables that all chapters share; no other chapter's rows are touched. */
final class Vicinity {

    /** Further than any charter version looks; what it finds is then measured by the version's own figure. */
    private static final int DAYS = 60;

    /** A statement takes only so many parameters, and anybody may send thousands of sponsors. */
    private static final int AT_ONCE = 1_000;

    private final EventFacts facts;
    private final LocalDate today;
    private final Instant since;

    /** @param since when the event took its place in public; what came later doesn't count against it */
    Vicinity(EventFacts facts, LocalDate today, Optional<Instant> since) {
        this.facts = facts;
        this.today = today;
        this.since = since.orElse(Instant.MAX);
    }

    /** @param event which event it is, once it is one */
    Surroundings around(Optional<UUID> event, Chapter chapter) {
        return new Surroundings(event, Optional.of(chapter.slug()), neighbours(Optional.of(chapter.id())), links(), sponsors());
    }

    /** Around an event that isn't one of ours, or that doesn't say whose it is. */
    Surroundings aroundAStranger() {
        return new Surroundings(Optional.empty(), Optional.empty(), neighbours(Optional.empty()), links(), sponsors());
    }

    private List<Neighbour> neighbours(Optional<UUID> own) {
        EventDays days = EventDays.of(facts);
        if (days.first().isEmpty()) {
            return List.of();
        }
        LocalDate from = days.first().get().minusDays(DAYS);
        LocalDate to = days.last().orElseThrow().plusDays(DAYS);
        Stream<Neighbour> official = OfficialDay.between(from, to).stream().map(OfficialDay::facts).map(Vicinity::neighbour);
        Stream<Neighbour> announced = PublicEvent.between(from, to, today).stream()
                .filter(event -> !Optional.of(event.chapterId()).equals(own) && !Precedence.of(event).isAfter(since))
                .map(Vicinity::neighbour);
        return Stream.concat(official, announced).toList();
    }

    private static Neighbour neighbour(OfficialFacts day) {
        return new Neighbour(
                Optional.empty(), Optional.empty(), day.title(), day.starts(), day.ends(),
                Optional.of(day.city()), day.district());
    }

    private static Neighbour neighbour(PublicEvent event) {
        Optional<Venue> venue = Optional.ofNullable(event.page().facts().venue());
        return new Neighbour(
                Optional.of(event.eventId()), Optional.of(event.chapterSlug()), event.title(), event.firstDay(),
                event.lastDay(), venue.map(Venue::town), venue.map(Venue::postcode));
    }

    private List<LinkInUse> links() {
        return Optional.ofNullable(facts.signUpUrl()).flatMap(SignUpKey::of)
                .flatMap(key -> SignUpLink.with(key).map(link -> new LinkInUse(key, link.eventId(), called(link.eventId()))))
                .stream().toList();
    }

    /** What is public of another event; a link stays its event's even when that isn't on show any more. */
    private static String called(UUID event) {
        return PublicEvent.<PublicEvent>findByIdOptional(event).map(PublicEvent::title).orElse("another event");
    }

    private List<KnownSponsor> sponsors() {
        List<String> names = Optional.ofNullable(facts.sponsors()).orElse(List.of()).stream()
                .filter(Objects::nonNull).map(Sponsor::name).filter(Objects::nonNull)
                .flatMap(KnownSponsor::spellings).distinct().toList();
        return IntStream.iterate(0, from -> from < names.size(), from -> from + AT_ONCE)
                .mapToObj(from -> SponsorEntry.among(names.subList(from, Math.min(names.size(), from + AT_ONCE))))
                .flatMap(List::stream)
                .map(entry -> new KnownSponsor(entry.name(), entry.isCleared(), entry.reason()))
                .toList();
    }
}
