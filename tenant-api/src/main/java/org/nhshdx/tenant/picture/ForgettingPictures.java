package org.nhshdx.tenant.picture;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.nhshdx.core.picture.Picture;
import org.nhshdx.tenant.coreteam.ForgettingLists;
import org.nhshdx.tenant.scope.ChapterByChapter;
import org.nhshdx.tenant.scope.People;

/** Deletes, every night, pictures that were removed seven days ago. */
@ApplicationScoped
public class ForgettingPictures {

    static final Duration KEPT = Duration.ofDays(7);

    @Inject
    ChapterByChapter byChapter;

    @Inject
    People people;

    @Inject
    ForgettingLists lists;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 35 1 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void forget() {
        Instant past = clock.instant().minus(KEPT);
        byChapter.go(
                lists.withPicturesRemovedBefore(people.calendar(), past), chapter -> Picture.forgetRemovedBefore(past),
                "Its removed pictures could not be forgotten");
    }
}
