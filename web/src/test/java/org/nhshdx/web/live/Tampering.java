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

    private void change(World.Place place, String slug, UnaryOperator<EventFacts> how, Optional<String> about) {
        scope.writing(place.id(), () -> {
            Event event = Event.at(slug).orElseThrow();
            event.change(how.apply(event.facts()), about, clock.instant());
            publishing.publish();
            return event;
        });
    }
}
