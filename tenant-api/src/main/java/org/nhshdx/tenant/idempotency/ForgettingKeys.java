package org.nhshdx.tenant.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Deletes, every hour, the requests that were remembered for long enough. */
@ApplicationScoped
class ForgettingKeys {

    @Inject
    Remembering remembering;

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void hourly() {
        remembering.forgetOld();
    }
}
