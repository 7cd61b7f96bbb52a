package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.Venue;
import org.nhshdx.core.official.OfficialDay;
import org.nhshdx.core.official.OfficialFacts;
import org.nhshdx.core.place.Town;
import org.nhshdx.core.place.Towns;
import org.nhshdx.core.publication.PublicEvent;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.scope.Scope;

/** Which days near a chapter are taken in the year to come, and whether what it plans itself clashes with one. */
@ApplicationScoped
public class ClashesAhead {

    private static final int NEAR_KM = 150;

    private final Towns towns = Towns.standard();

    @Inject
    Scope scope;

    @Inject
    Examining examining;

    @Inject
    Clock clock;

    public Ahead of(UUID chapter) {
        return scope.reading(chapter, () -> new Ahead(planned(), taken(Chapter.inScope().orElseThrow())));
    }

    private List<Planned> planned() {
        return Event.all().stream()
                .filter(event -> event.state() == EventState.DRAFT)
                .flatMap(event -> EventDays.of(event.facts()).first().stream().map(first -> planned(event, first)))
                .toList();
    }

    private Planned planned(Event event, LocalDate first) {
        String title = Optional.ofNullable(event.facts().title()).orElse("A day without a name");
        return new Planned(event.slug(), title, first, examining.examine(event).finding("no-clash"));
    }

    private List<Taken> taken(Chapter chapter) {
        LocalDate today = LocalDate.now(clock);
        Optional<Town> here = towns.find(chapter.town().orElse(null), chapter.postcode().orElse(null));
        Stream<Taken> official = OfficialDay.between(today, today.plusYears(1)).stream()
                .map(OfficialDay::facts).map(day -> official(day, here));
        Stream<Taken> announced = PublicEvent.between(today, today.plusYears(1), today).stream()
                .filter(event -> !event.chapterId().equals(chapter.id())).map(event -> announced(event, here));
        return Stream.concat(official, announced)
                .filter(day -> day.km().orElse(0) <= NEAR_KM)
                .sorted(Comparator.comparing(Taken::first))
                .toList();
    }

    private Taken official(OfficialFacts day, Optional<Town> here) {
        return new Taken(day.title(), day.starts(), day.ends(), km(here, towns.find(day.city(), day.district().orElse(null))));
    }

    private Taken announced(PublicEvent event, Optional<Town> here) {
        Optional<Venue> venue = Optional.ofNullable(event.page().facts().venue());
        Optional<Town> there = venue.flatMap(at -> towns.find(at.town(), at.postcode()));
        return new Taken(event.title(), event.firstDay(), event.lastDay(), km(here, there));
    }

    private static OptionalInt km(Optional<Town> here, Optional<Town> there) {
        return here.isPresent() && there.isPresent()
                ? OptionalInt.of((int) Math.round(here.get().kmTo(there.get())))
                : OptionalInt.empty();
    }

    /** What the chapter plans, and what is near it already. */
    public record Ahead(List<Planned> planned, List<Taken> taken) {}

    /** A day the chapter plans, and what the charter says of its neighbours in time and place. */
    public record Planned(String event, String title, LocalDate first, Optional<Finding> clash) {}

    /** A day that somebody near by has announced; without kilometres nobody knows how near. */
    public record Taken(String title, LocalDate first, LocalDate last, OptionalInt km) {}
}
