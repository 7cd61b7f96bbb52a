package org.nhshdx.tenant.relay;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.scope.Scope;

/** Deletes each day what strangers wrote to chapters, once nobody asks any more whether it arrived. */
@ApplicationScoped
public class ForgettingRelays {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 50 3 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void daily() {
        scope.writingShared(() -> Message.forgetBefore(clock.instant().minus(KEPT), WritingToChapters.ABOUT));
    }
}
