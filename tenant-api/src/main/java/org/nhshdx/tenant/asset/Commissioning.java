package org.nhshdx.tenant.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.Venue;
import org.nhshdx.tenant.artwork.Commission;
import org.nhshdx.tenant.artwork.Piece;
import org.nhshdx.tenant.artwork.Stamp;
import org.nhshdx.tenant.event.EventAt;
import org.nhshdx.tenant.problem.Refused;

/** Says what is to be drawn, from what the chapter in scope has told of itself and its events. */
@ApplicationScoped
class Commissioning {

    private final Clock clock;
    private final String home;

    Commissioning(Clock clock, @ConfigProperty(name = "nhshdx.base-url", defaultValue = "http://localhost:8080") String home) {
        this.clock = clock;
        this.home = home.replaceFirst("/$", "");
    }

    /** The event that a piece speaks of; none for what speaks of the chapter alone. */
    static Optional<Event> event(Piece piece, Optional<String> slug) {
        return piece.isAboutADay()
                ? Optional.of(EventAt.slug(slug.orElseThrow(() -> Refused.notFound("Say which of your days it is for."))))
                : Optional.empty();
    }

    Commission of(Optional<Event> event) {
        Chapter chapter = Chapter.inScope().orElseThrow();
        Commission commission = Commission.preview(chapter.place(), event.map(one -> day(chapter, one)));
        commission.undrawable().ifPresent(letter -> {
            throw Refused.conflict("Our typeface has no letter “" + letter + "”, so we can’t draw this yet. Tell the core team, or write it without.");
        });
        return commission;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Stamp stamp(Licence licence) {
        return new Stamp(Chapter.inScope().orElseThrow().name(), licence.code(), home + "/verify/" + licence.code());
    }

    private Commission.Day day(Chapter chapter, Event event) {
        EventFacts facts = event.facts();
        EventDays days = EventDays.of(facts);
        String page = home + "/x/" + chapter.slug() + "/events/" + event.slug();
        return new Commission.Day(
                said(facts.title()).orElse(chapter.name()), said(days.inWords()), days.first(), said(days.timesInWords()),
                Optional.ofNullable(facts.venue()).map(Venue::inWords).flatMap(Commissioning::said),
                said(facts.signUpUrl()).orElse(page), page);
    }

    private static Optional<String> said(String words) {
        return Stream.ofNullable(words).map(String::strip).filter(some -> !some.isEmpty()).findFirst();
    }
}
