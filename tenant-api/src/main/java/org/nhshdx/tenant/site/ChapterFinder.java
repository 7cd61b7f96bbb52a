package org.nhshdx.tenant.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nhshdx.core.place.Position;
import org.nhshdx.core.publication.ChapterDot;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.scope.Scope;

/** Finds chapters by where they are. Where somebody looks from is used for the answer and kept nowhere. */
@ApplicationScoped
public class ChapterFinder {

    /** How far away a chapter may be to count as near, north or south, east or west. */
    public static final int NEAR_KM = 100;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** A chapter and how far away its town is as the crow flies, in whole kilometres. */
    public record Nearby(ChapterOnSite chapter, long km) {}

    /** Those under the umbrella that are near there, the nearest first. */
    public PageOf<Nearby> around(Position there, PageAsked asked) {
        LocalDate today = LocalDate.now(clock);
        return scope.readingShared(() -> {
            var near = PublicChapter.around(there, NEAR_KM, today);
            List<Nearby> items = near.page(asked.index(), asked.size()).stream()
                    .map(chapter -> nearby(chapter, there, today)).toList();
            return PageOf.of(asked, items, near.count());
        });
    }

    private static Nearby nearby(PublicChapter chapter, Position there, LocalDate today) {
        long km = chapter.position().map(there::kmTo).map(Math::round).orElse(0L);
        return new Nearby(ChapterOnSite.of(chapter, List.of(), today), km);
    }

    /** All under the umbrella, as dots for a map; from north to south. */
    public List<ChapterDot> dots() {
        LocalDate today = LocalDate.now(clock);
        return scope.readingShared(() -> PublicChapter.dots(today));
    }
}
