package org.nhshdx.tenant.live;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.scope.LondonClock;
import org.nhshdx.tenant.scope.Scope;

/**
 * Has every chapter's live pages examined once a night, and again soon after it published something.
 *
 * <p>Each node does as much as it can in its time; what is left, the next round goes on with. Nodes take chapters in an
 * order of their own, so that they seldom meet.
 */
@ApplicationScoped
public class WatchingLivePages {

    /** The rounds of a night follow one another so closely that none may last longer. */
    private static final Duration BUDGET = Duration.ofMinutes(15);

    @Inject
    Scope scope;

    @Inject
    ExaminingLivePages examining;

    @Inject
    OurOwnFaults ours;

    @Inject
    Clock clock;

    /** Every twenty minutes between two and five: what one round left or couldn't examine, the next takes up. */
    @Scheduled(cron = "0 5/20 2-4 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void everyNight() {
        Instant began = clock.instant();
        Instant midnight = LocalDate.now(clock).atStartOfDay(LondonClock.ZONE).toInstant();
        go(today -> PublicChapter.unexaminedSince(midnight, began, today),
                copy -> !copy.isExaminedSince(midnight) && !copy.isLookedAtSince(began));
    }

    /** Never within the transaction that published, so that nothing is kept from being published. */
    @Scheduled(every = "{nhshdx.live.every}", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void afterPublishing() {
        go(PublicChapter::publishedUnseen, PublicChapter::isPublishedUnseen);
    }

    private void go(Function<LocalDate, List<UUID>> listing, Predicate<PublicChapter> isDue) {
        Instant deadline = clock.instant().plus(BUDGET);
        List<UUID> due = due(listing);
        if (due.isEmpty()) {
            return;
        }
        Round round = new Round(isDue, ours.principles());
        for (UUID chapter : due) {
            if (clock.instant().isAfter(deadline)) {
                return;
            }
            examining.examine(chapter, round);
        }
    }

    private List<UUID> due(Function<LocalDate, List<UUID>> listing) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> due = new ArrayList<>(scope.readingShared(() -> listing.apply(today)));
        Collections.shuffle(due);
        return due;
    }
}
