package org.nhshdx.tenant.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.core.publication.PublicEvent;
import org.nhshdx.tenant.scope.Scope;

/** Reads what stands in public calendars and news: days to come and those of the last months, called-off ones among them. */
@ApplicationScoped
public class Calendars {

    private static final Period BACK = Period.ofMonths(3);
    private static final Period AHEAD = Period.ofYears(2);

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** One chapter's calendar: without frozen events, and without any when the chapter isn't under the umbrella. */
    public record OfChapter(ChapterOnSite chapter, List<EventOnSite> events) {}

    /** All chapters' events under the umbrella. */
    public List<EventOnSite> ofAll() {
        LocalDate today = LocalDate.now(clock);
        return scope.readingShared(() -> onSite(PublicEvent.inCalendar(today.minus(BACK), today.plus(AHEAD), today).stream(), today));
    }

    /** So many of all chapters' events under the umbrella that changed last, the latest first. */
    public List<EventOnSite> changedOfAll(int most) {
        LocalDate today = LocalDate.now(clock);
        return scope.readingShared(() -> onSite(PublicEvent.changed(today).page(0, most).stream(), today));
    }

    /** The calendar of the chapter at this address; empty when there is none. */
    public Optional<OfChapter> of(String slug) {
        LocalDate today = LocalDate.now(clock);
        return scope.readingShared(() -> PublicChapter.at(slug).map(chapter -> of(chapter, today)));
    }

    private static OfChapter of(PublicChapter chapter, LocalDate today) {
        Stream<PublicEvent> events = PublicEvent.of(chapter.chapterId()).stream()
                .filter(event -> event.isUnderUmbrella(today) && event.frozen().isEmpty())
                .filter(event -> !event.lastDay().isBefore(today.minus(BACK)));
        return new OfChapter(ChapterOnSite.of(chapter, List.of(), today), onSite(events, today));
    }

    private static List<EventOnSite> onSite(Stream<PublicEvent> events, LocalDate today) {
        return events.map(event -> EventOnSite.of(event, today)).toList();
    }
}
