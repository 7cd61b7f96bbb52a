package org.nhshdx.tenant.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.nhshdx.core.place.Nation;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.core.publication.PublicEvent;
import org.nhshdx.tenant.scope.Scope;

/** Which pages of chapters and events search engines are led to: those under the umbrella today, some thousands at a time. */
@ApplicationScoped
public class SiteMap {

    /** How many pages a part names; the protocol allows 50,000. */
    public static final int PART = 5_000;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** How many parts there are of each kind, at least one. */
    public record Parts(int chapters, int events) {}

    /** A page's path, when what it says last changed, and whether its chapter is in Wales. */
    public record Spot(String path, Instant changed, boolean inWales) {}

    public Parts parts() {
        LocalDate today = LocalDate.now(clock);
        return scope.readingShared(() -> new Parts(
                parts(PublicChapter.listed("", today).count()), parts(PublicEvent.mapped(today).count())));
    }

    private static int parts(long pages) {
        return (int) Math.max(1, (pages + PART - 1) / PART);
    }

    /** @param part from 1; a part beyond the last is empty */
    public List<Spot> chapters(int part) {
        LocalDate today = LocalDate.now(clock);
        return scope.readingShared(() -> {
            Set<String> inWales = PublicChapter.slugsIn(Nation.WALES);
            return PublicChapter.listed("", today).page(part - 1, PART).stream()
                    .map(chapter -> new Spot("/x/" + chapter.slug(), chapter.updatedAt(), inWales.contains(chapter.slug())))
                    .toList();
        });
    }

    /** @param part from 1; a part beyond the last is empty */
    public List<Spot> events(int part) {
        LocalDate today = LocalDate.now(clock);
        return scope.readingShared(() -> {
            Set<String> inWales = PublicChapter.slugsIn(Nation.WALES);
            return PublicEvent.mapped(today).page(part - 1, PART).stream().map(event -> spot(event, inWales)).toList();
        });
    }

    private static Spot spot(PublicEvent event, Set<String> inWales) {
        String path = "/x/" + event.chapterSlug() + "/events/" + event.eventSlug();
        return new Spot(path, event.updatedAt(), inWales.contains(event.chapterSlug()));
    }
}
