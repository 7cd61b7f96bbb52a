package org.nhshdx.tenant.message;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.nhshdx.core.message.Message;
import org.nhshdx.tenant.scope.Scope;

/** Deletes, every night, messages that went out or were given up 90 days ago, with the addresses in them. */
@ApplicationScoped
public class ForgettingMessages {

    /** How long a message is kept. */
    static final Duration KEPT = Duration.ofDays(90);

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 15 1 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void forget() {
        scope.writingShared(() -> Message.forgetBefore(clock.instant().minus(KEPT)));
    }
}
