package org.nhshdx.tenant.follower;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.follower.Follower;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.scope.Scope;

/** Deletes, every night, the addresses that nobody confirmed in time. */
@ApplicationScoped
public class ForgettingFollowers {

    private static final int A_PAGE = 500;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 10 1 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void forget() {
        int page = 0;
        for (List<UUID> chapters = chapters(page); !chapters.isEmpty(); chapters = chapters(++page)) {
            chapters.forEach(chapter -> scope.writing(chapter, () -> Follower.forgetUnconfirmed(clock.instant())));
        }
    }

    private List<UUID> chapters(int page) {
        return scope.readingShared(() -> PublicChapter.byPlace(page, A_PAGE).stream().map(PublicChapter::chapterId).toList());
    }
}
