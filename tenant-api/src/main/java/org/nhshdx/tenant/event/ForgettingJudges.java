package org.nhshdx.tenant.event;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.InvitedJudge;
import org.nhshdx.tenant.coreteam.ForgettingLists;
import org.nhshdx.tenant.scope.ChapterByChapter;
import org.nhshdx.tenant.scope.People;

/** Deletes, every night, the addresses of judges whose day is long enough past, or never got a date. */
@ApplicationScoped
public class ForgettingJudges {

    /** How many days after the event's last day. */
    public static final int DAYS_KEPT = 30;

    /** How long after they were given, when the event has no date. */
    private static final Duration KEPT_WITHOUT_A_DATE = Duration.ofDays(180);

    @Inject
    ChapterByChapter byChapter;

    @Inject
    People people;

    @Inject
    ForgettingLists lists;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 20 1 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void forget() {
        byChapter.go(lists.withJudges(people.calendar()), chapter -> forgetInScope(), "Its judges could not be forgotten");
    }

    private long forgetInScope() {
        return InvitedJudge.events().stream().mapToLong(this::forget).sum();
    }

    private long forget(UUID event) {
        LocalDate today = LocalDate.now(clock);
        return Event.with(event).flatMap(one -> EventDays.of(one.facts()).last())
                .map(last -> today.isAfter(last.plusDays(DAYS_KEPT)) ? InvitedJudge.forget(event) : 0L)
                .orElseGet(() -> InvitedJudge.forget(event, clock.instant().minus(KEPT_WITHOUT_A_DATE)));
    }
}
