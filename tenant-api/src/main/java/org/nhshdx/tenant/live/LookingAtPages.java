package org.nhshdx.tenant.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.live.Fault;
import org.nhshdx.tenant.application.ExaminingApplications;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.charter.RulingsGiven;
import org.nhshdx.tenant.charter.principle.Page;
import org.nhshdx.tenant.event.Examining;
import org.nhshdx.tenant.site.ChapterOnSite;
import org.nhshdx.tenant.site.EventOnSite;
import org.nhshdx.tenant.site.Reading;

/** Looks at the live pages of the chapter in scope: at what was answered, and at the page as it is really drawn. */
@ApplicationScoped
class LookingAtPages {

    private static final Logger LOG = Logger.getLogger(LookingAtPages.class);

    @Inject
    Reading reading;

    @Inject
    PagesAsDrawn drawn;

    @Inject
    Charters charters;

    @Inject
    ExaminingApplications chapters;

    @Inject
    Examining events;

    @Inject
    Clock clock;

    /** All that are live today: the chapter's own and its announced events'; none outside the umbrella. */
    List<Look> all(Set<String> ours) {
        Optional<ChapterOnSite> site = site();
        Stream<Look> own = site.stream().map(chapter -> own(chapter, ours));
        return Stream.concat(own, site.stream().flatMap(chapter -> chapter.coming().stream())
                .filter(event -> event.state() == EventState.ANNOUNCED)
                .map(event -> of(event, ours))).toList();
    }

    /** That event's page, or the chapter's own; empty when it isn't live. */
    Optional<Look> at(Optional<UUID> event, Set<String> ours) {
        return all(ours).stream().filter(look -> look.event().equals(event)).findFirst();
    }

    private Optional<ChapterOnSite> site() {
        return reading.chapter(Chapter.inScope().orElseThrow().slug()).filter(ChapterOnSite::isUnderUmbrella);
    }

    private Look own(ChapterOnSite site, Set<String> ours) {
        return trying(Optional.empty(), site.name(), site.path(), () -> {
            Charter charter = charters.inForce();
            Examination answers = chapters.examine(Application.inScope().orElseThrow().answers());
            Page page = drawn.of(site, sponsors(site));
            Examination seen = charter.examinePage(page, RulingsGiven.on(LocalDate.now(clock), Optional.empty()));
            List<Fault> faults = Faults.ofChapter(charter, answers, seen);
            return new Look(Optional.empty(), site.name(), site.path(), without(ours, faults), ours, Optional.empty());
        });
    }

    private Look of(EventOnSite site, Set<String> ours) {
        Optional<UUID> id = Optional.of(site.id());
        return trying(id, site.title(), site.path(), () -> {
            Event event = Event.with(site.id()).orElseThrow();
            Charter charter = events.charterOf(event);
            Page page = drawn.of(site, PagesAsDrawn.sponsors(event.facts()));
            Examination seen = charter.examinePage(page, RulingsGiven.on(LocalDate.now(clock), id));
            List<Fault> faults = Faults.ofEvent(charter, events.examine(event), seen);
            return new Look(id, site.title(), site.path(), without(ours, faults), ours, Optional.empty());
        });
    }

    private static List<String> sponsors(ChapterOnSite site) {
        return site.coming().stream()
                .flatMap(event -> Event.with(event.id()).stream())
                .flatMap(event -> PagesAsDrawn.sponsors(event.facts()).stream())
                .distinct()
                .toList();
    }

    private static List<Fault> without(Set<String> ours, List<Fault> faults) {
        return faults.stream().filter(fault -> !ours.contains(fault.principle())).toList();
    }

    /** A page that can't be drawn or examined is our trouble; the chapter's other pages are looked at all the same. */
    private static Look trying(Optional<UUID> event, String title, String path, Supplier<Look> looking) {
        try {
            return looking.get();
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The page %s could not be examined", path);
            return Look.failed(event, title, path, "The page could not be drawn or examined: " + failed.getClass().getSimpleName() + ".");
        }
    }
}
