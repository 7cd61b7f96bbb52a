package org.nhshdx.tenant.site;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nhshdx.core.brand.LicenceCode;
import org.nhshdx.core.place.Nation;
import org.nhshdx.core.publication.EventSearch;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.core.publication.PublicEvent;
import org.nhshdx.core.publication.PublicLicence;
import org.nhshdx.core.publication.RegisterSearch;
import org.nhshdx.tenant.export.Export;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;

/** Reads what anybody may read: chapters, events and the register, as they stand today in London. */
@ApplicationScoped
public class Reading {

    private final Scope scope;
    private final Clock clock;

    @Inject
    Reading(Scope scope, Clock clock) {
        this.scope = scope;
        this.clock = clock;
    }

    /** Chapters under the umbrella whose place has these words in its name. */
    public PageOf<ChapterOnSite> chapters(String named, PageAsked asked) {
        LocalDate today = LocalDate.now(clock);
        return scope.readingShared(() -> page(asked, 
                PublicChapter.listed(named, today), chapter -> ChapterOnSite.of(chapter, List.of(), today)));
    }

    /** The chapter at this address, under the umbrella or not; empty when there is none. */
    public Optional<ChapterOnSite> chapter(String slug) {
        LocalDate today = LocalDate.now(clock);
        return scope.readingShared(() -> PublicChapter.at(slug)
                .map(chapter -> ChapterOnSite.of(chapter, PublicEvent.of(chapter.chapterId()), today)));
    }

    /** The same; not found when there is none. */
    public ChapterOnSite theChapter(String slug) {
        return chapter(slug).orElseThrow(() -> Refused.notFound("There is no chapter here."));
    }

    /** Whether there is a chapter at this address, and in Wales. */
    public boolean isInWales(String slug) {
        return scope.readingShared(() -> PublicChapter.nationAt(slug)).filter(nation -> nation == Nation.WALES).isPresent();
    }

    /** Events under the umbrella that the search asks for. */
    public PageOf<EventOnSite> events(EventSearch search, PageAsked asked) {
        LocalDate today = LocalDate.now(clock);
        return scope.readingShared(
                () -> page(asked, PublicEvent.listed(search, today), event -> EventOnSite.of(event, today)));
    }

    /** The event at this address, under the umbrella or not; empty when there is none. */
    public Optional<EventOnSite> event(String chapter, String slug) {
        LocalDate today = LocalDate.now(clock);
        return scope.readingShared(
                () -> PublicEvent.at(chapter, slug).map(event -> EventOnSite.of(event, today)));
    }

    /** Register entries that the search asks for. */
    public PageOf<RegisterEntry> register(RegisterSearch search, PageAsked asked) {
        LocalDate today = LocalDate.now(clock);
        return scope.readingShared(
                () -> page(asked, PublicLicence.listed(search, today), licence -> RegisterEntry.of(licence, today)));
    }

    /** The whole register as open data, in the order of its list. */
    public Export<RegisterBody> register() {
        LocalDate today = LocalDate.now(clock);
        return new Export<>(RegisterBody.HEADINGS, part -> scope.readingShared(
                () -> PublicLicence.listed(RegisterSearch.everything(), today).page(part, Export.PART).stream()
                        .map(licence -> RegisterBody.of(RegisterEntry.of(licence, today))).toList()));
    }

    /** The register entry with this code, as somebody typed it; empty when no licence has it. */
    public Optional<RegisterEntry> entry(String typed) {
        LocalDate today = LocalDate.now(clock);
        return LicenceCode.typed(typed).flatMap(code -> scope.readingShared(
                () -> PublicLicence.with(code).map(licence -> RegisterEntry.of(licence, today))));
    }

    /** Counts only when the page in hand doesn't tell how many there are. */
    private static <E, T> PageOf<T> page(PageAsked asked, PanacheQuery<E> query, Function<E, T> as) {
        List<T> items = query.page(asked.index(), asked.size()).list().stream().map(as).toList();
        boolean isAll = asked.page() == 1 && items.size() < asked.size();
        return PageOf.of(asked, items, isAll ? items.size() : query.count());
    }
}
