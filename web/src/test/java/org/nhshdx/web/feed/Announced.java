package org.nhshdx.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDay;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.Venue;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** Approved chapters with one event, for the calendars to show; whether the charter liked it is another test's matter. */
@ApplicationScoped
class Announced {

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    Place chapter(String name, LocalDate day) {
        Place place = world.approvedChapter(name, Cast.MARIGOLD);
        return scope.writing(place.id(), () -> {
            Event event = new Event("first", facts(place, day), clock.instant());
            event.announce(1, clock.instant());
            event.persist();
            publishing.publish();
            return place;
        });
    }

    /** An event that nobody was told of. */
    void draft(Place place, LocalDate day) {
        scope.writing(place.id(), () -> {
            new Event("first", facts(place, day), clock.instant()).persist();
            publishing.publish();
            return place;
        });
    }

    void change(Place place, Consumer<Event> deed) {
        scope.writing(place.id(), () -> {
            deed.accept(Event.at("first").orElseThrow());
            publishing.publish();
            return place;
        });
    }

    private static EventFacts facts(Place place, LocalDate day) {
        EventDay hours = new EventDay(day, LocalTime.of(9, 0), LocalTime.of(17, 0), true);
        Venue venue = new Venue("The Old Mill", "Weir Lane", "Gloucester", "GL1 1AA", null);
        return new EventFacts(place.slug(), "NHSHDx " + place.name(), null, null, null, List.of(hours), venue, null, null,
                null, null, "https://tickets.example.org/" + place.slug(), null, null, null, null, null, null, null, null);
    }
}
