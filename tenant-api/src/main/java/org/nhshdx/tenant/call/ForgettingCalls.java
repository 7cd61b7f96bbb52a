package org.nhshdx.tenant.call;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.nhshdx.core.chapter.Call;
import org.nhshdx.tenant.coreteam.ForgettingLists;
import org.nhshdx.tenant.scope.ChapterByChapter;
import org.nhshdx.tenant.scope.People;

/** Deletes, every night, calls that have been over for 30 days, with the links and numbers in them. */
@ApplicationScoped
public class ForgettingCalls {

    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    ChapterByChapter byChapter;

    @Inject
    People people;

    @Inject
    ForgettingLists lists;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 25 1 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void forget() {
        Instant past = clock.instant().minus(KEPT);
        byChapter.go(lists.withCallsBefore(people.calendar(), past), chapter -> Call.forgetBefore(past), "Its calls could not be forgotten");
    }
}
