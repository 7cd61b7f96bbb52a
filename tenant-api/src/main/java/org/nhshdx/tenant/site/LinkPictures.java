package org.nhshdx.tenant.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.publication.EventPage;
import org.nhshdx.tenant.artwork.Commission.Day;
import org.nhshdx.tenant.artwork.LinkPicture;
import org.nhshdx.tenant.artwork.LinkPicture.News;

/**
 * The pictures of chapters and events for where their links are shared: drawn when one is first asked for, then remembered.
 *
 * <p>One is drawn at a time on each node, so that nobody who asks for many takes the machine from the others.
 */
@ApplicationScoped
public class LinkPictures {

    /** Some 60 KB each. */
    private static final int REMEMBERED = 300;

    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Map<String, News> NEWS =
            Map.of("The date", News.NEW_DATE, "The times", News.NEW_TIMES, "The venue", News.NEW_VENUE);

    private final Cache<LinkPicture, byte[]> drawn = Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Semaphore board = new Semaphore(1, true);

    /** What is drawn of an event. */
    public static LinkPicture of(EventOnSite event) {
        return LinkPicture.of(event.place(), day(event.title(), event), news(event));
    }

    /** What is drawn of a chapter: its next day, if there is one. */
    public static LinkPicture of(ChapterOnSite chapter) {
        String title = Chapter.named(chapter.place()) + ": free hack days for health and care";
        Day none = new Day(title, Optional.of("Follow us to hear of our next day"), Optional.empty(),
                Optional.of("Run by local volunteers"), Optional.empty(), "", "");
        return LinkPicture.of(chapter.place(), chapter.next().map(next -> day(title, next)).orElse(none),
                chapter.next().map(LinkPictures::news).orElse(News.NONE));
    }

    private static Day day(String title, EventOnSite event) {
        EventDays days = new EventDays(event.days());
        return new Day(title, said(days.inWords()), days.first(), said(days.timesInWords()),
                Optional.ofNullable(event.facts().venue()).flatMap(venue -> said(venue.nameAndTown())), "", "");
    }

    private static Optional<String> said(String words) {
        return Optional.of(words).filter(some -> !some.isBlank());
    }

    private static News news(EventOnSite event) {
        if (event.isCalledOff()) {
            return News.CALLED_OFF;
        }
        Stream<EventPage.Change> changes = event.isOver() ? Stream.empty() : event.changes().stream();
        return changes.flatMap(change -> Optional.ofNullable(NEWS.get(change.what())).stream()).sorted().findFirst().orElse(News.NONE);
    }

    /** Its bytes; empty when so many are being drawn that it would take too long. */
    public Optional<byte[]> png(LinkPicture picture) {
        return Optional.ofNullable(drawn.getIfPresent(picture)).or(() -> hasPlace() ? Optional.of(draw(picture)) : Optional.empty());
    }

    private byte[] draw(LinkPicture picture) {
        try {
            return drawn.get(picture, LinkPicture::png);
        } finally {
            board.release();
        }
    }

    private boolean hasPlace() {
        try {
            return board.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
