package org.nhshdx.tenant.call;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nhshdx.core.chapter.Call;
import org.nhshdx.tenant.coreteam.ForgettingLists;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.scope.Scope;

/** Deletes, every night, calls that have been over for 30 days, with the links and numbers in them. */
@ApplicationScoped
public class ForgettingCalls {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = Logger.getLogger(ForgettingCalls.class);

    @Inject
    Scope scope;

    @Inject
    People people;

    @Inject
    ForgettingLists lists;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 25 1 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void forget() {
        Instant past = clock.instant().minus(KEPT);
        lists.withCallsBefore(people.calendar(), past).forEach(chapter -> forget(chapter, past));
    }

    private void forget(UUID chapter, Instant past) {
        try {
            scope.writing(chapter, () -> Call.forgetBefore(past));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The calls of chapter %s could not be forgotten; the next night tries again", chapter);
        }
    }
}
