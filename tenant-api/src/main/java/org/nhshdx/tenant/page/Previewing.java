package org.nhshdx.tenant.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.brand.Umbrella;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Look;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.PageLook;
import org.nhshdx.core.chapter.Section;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.publication.ChapterPage;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.core.publication.PublicEvent;
import org.nhshdx.core.publication.PublicPicture;
import org.nhshdx.tenant.publication.EventsOnShow;
import org.nhshdx.tenant.publication.PartsOnShow;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.Reading;

/**
 * Reads a chapter's public site as it would be if every draft were published and the chapter approved. The copies it
 * makes for that are never stored.
 */
@ApplicationScoped
public class Previewing {

    @Inject
    Scope scope;

    @Inject
    Reading reading;

    @Inject
    EventsOnShow onShow;

    @Inject
    Clock clock;

    public ChapterOnSite site(UUID chapter) {
        LocalDate today = LocalDate.now(clock);
        Umbrella asIfApproved = new Umbrella(Optional.of(today), Optional.empty());
        return scope.reading(chapter, () -> {
            Chapter here = Chapter.inScope().orElseThrow();
            PublicChapter copy = new PublicChapter(here.id());
            copy.show(here, asIfApproved, drafts(here), clock.instant());
            copy.showPictures(PublicPicture.drafts());
            List<PublicEvent> events = Event.all().stream()
                    .filter(event -> event.isPublic() || isToldEnough(event.facts(), today))
                    .map(event -> copy(here, event, asIfApproved))
                    .sorted(Comparator.comparing(PublicEvent::firstDay).reversed())
                    .toList();
            return ChapterOnSite.of(copy, events, today);
        });
    }

    private ChapterPage drafts(Chapter here) {
        Look look = PageLook.inScope().map(PageLook::draft).orElseGet(Look::standard);
        List<ChapterPage.Behind> behind = Organiser.everyone().stream()
                .filter(Organiser::isShown)
                .map(one -> new ChapterPage.Behind(one.name(), one.does().orElse(null)))
                .toList();
        Optional<ChapterOnSite> licensed = reading.chapter(here.slug()).filter(ChapterOnSite::isUnderUmbrella);
        return new ChapterPage(
                PartsOnShow.drafted(look, Section.all()), look.accent().code(), behind,
                licensed.flatMap(ChapterOnSite::licence).orElse(null), null, null);
    }

    private PublicEvent copy(Chapter here, Event event, Umbrella asIfApproved) {
        PublicEvent copy = new PublicEvent(event.id());
        copy.show(here, event, asIfApproved, onShow.page(event), clock.instant());
        return copy;
    }

    /** A draft shows once a reader could tell what, when, where and for whom. */
    private static boolean isToldEnough(EventFacts facts, LocalDate today) {
        EventDays dated = EventDays.of(facts);
        return facts.title() != null && facts.audience() != null && facts.venue() != null
                && dated.last().filter(last -> !last.isBefore(today)).isPresent()
                && dated.days().size() == facts.days().size();
    }
}
