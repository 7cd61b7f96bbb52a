package org.nhshdx.tenant.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.InvitedJudge;
import org.nhshdx.tenant.coreteam.ForgettingLists;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.scope.Scope;

/** Deletes, every night, the addresses of judges whose day is long enough past, or never got a date. */
@ApplicationScoped
public class ForgettingJudges {

    /** How many days after the event's last day. */
    public static final int DAYS_KEPT = 30;

    /** How long after they were given, when the event has no date. */
    private static final Duration KEPT_WITHOUT_A_DATE = Duration.ofDays(180);

    private static final Logger LOG = Logger.getLogger(ForgettingJudges.class);

    @Inject
    Scope scope;

    @Inject
    People people;

    @Inject
    ForgettingLists lists;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 20 1 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void forget() {
        lists.withJudges(people.calendar()).forEach(this::forget);
    }

    private void forget(UUID chapter) {
        try {
            scope.writing(chapter, () -> InvitedJudge.events().stream().mapToLong(this::forgetInScope).sum());
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The judges of chapter %s could not be forgotten; the next night tries again", chapter);
        }
    }

    private long forgetInScope(UUID event) {
        LocalDate today = LocalDate.now(clock);
        return Event.with(event).flatMap(one -> EventDays.of(one.facts()).last())
                .map(last -> today.isAfter(last.plusDays(DAYS_KEPT)) ? InvitedJudge.forget(event) : 0L)
                .orElseGet(() -> InvitedJudge.forget(event, clock.instant().minus(KEPT_WITHOUT_A_DATE)));
    }
}
