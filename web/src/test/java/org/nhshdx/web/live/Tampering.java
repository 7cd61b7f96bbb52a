package org.nhshdx.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.chapter.SectionKind;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.Venue;
import org.nhshdx.tenant.event.ChangingEvents;
import org.nhshdx.tenant.event.EventDraft;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;

/** Gets past the gates what they keep out, so that only a look at the page itself finds it. */
@ApplicationScoped
class Tampering {

    @Inject
    Scope scope;

    @Inject
    Publishing publishing;

    @Inject
    ChangingEvents changing;

    @Inject
    Clock clock;

    /** The chapter's words about itself go out without being examined. */
    void writesPast(World.Place place, String markdown) {
        writesPast(place, SectionKind.ABOUT, markdown);
    }

    void writesPast(World.Place place, SectionKind kind, String markdown) {
        scope.writing(place.id(), () -> {
            Section section = Section.of(kind).orElseThrow();
            section.write(markdown);
            section.publish(clock.instant());
            publishing.publish();
            return section;
        });
    }

    /** The address of the one event it has announced. */
    String announced(World.Place place) {
        return scope.reading(place.id(), () -> Event.known().get(0).slug());
    }

    void saysOfItsDay(World.Place place, String slug, String about) {
        change(place, slug, facts -> facts, Optional.of(about));
    }

    /** What was announced of the day changes without being examined. */
    void changes(World.Place place, String slug, UnaryOperator<EventFacts> how) {
        change(place, slug, how, Optional.of("Bring a problem."));
    }

    /** What organisers do by the form: through every gate. */
    void tells(World.Place place, String slug, int capacity, String hall, String about) {
        Event event = scope.reading(place.id(), () -> Event.at(slug).orElseThrow());
        EventFacts facts = event.facts();
        Venue venue = facts.venue();
        EventFacts told = new EventFacts(
                facts.chapter(), facts.title(), facts.nation(), facts.theme(), facts.audience(), facts.days(),
                new Venue(hall, venue.address(), venue.town(), venue.postcode(), venue.stepFree()), capacity, facts.wifiDevices(),
                facts.sockets(), facts.ticketPrice(), facts.signUpUrl(), facts.asksDiet(), facts.asksBackground(), facts.photoOptOut(),
                facts.conduct(), facts.schedule(), facts.sponsors(), facts.judges(), facts.attestations());
        changing.change(place.stage().lead(), place.id(), slug, new EventDraft(told, Optional.empty(), Optional.of(about)), event.version());
    }

    private void change(World.Place place, String slug, UnaryOperator<EventFacts> how, Optional<String> about) {
        scope.writing(place.id(), () -> {
            Event event = Event.at(slug).orElseThrow();
            event.change(how.apply(event.facts()), about, clock.instant());
            publishing.publish();
            return event;
        });
    }
}
