package org.nhshdx.tenant.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Decision;
import org.nhshdx.core.chapter.Outcome;
import org.nhshdx.tenant.coreteam.CoreTeamLists;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.ChapterByChapter;
import org.nhshdx.tenant.scope.People;

/**
 * Lets go of drafts that nobody has touched for 90 days.
 *
 * <p>It may run on every node at once: each draft is locked and looked at again before it is let go.
 */
@ApplicationScoped
public class LettingGo {

    static final Duration LEFT = Duration.ofDays(90);

    private static final String REASON = "Nobody had touched the draft for 90 days.";

    @Inject
    ChapterByChapter byChapter;

    @Inject
    People people;

    @Inject
    CoreTeamLists lists;

    @Inject
    Ending ending;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 40 0 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void letGo() {
        Asker calendar = people.calendar();
        Instant since = clock.instant().minus(LEFT);
        byChapter.go(lists.draftsLeftSince(calendar, since), chapter -> letGoInScope(calendar, since), "Its draft could not be let go");
    }

    private boolean letGoInScope(Asker calendar, Instant since) {
        Application draft = Application.inScopeLocked().orElseThrow();
        if (!draft.isLeftSince(since)) {
            return false;
        }
        draft.withdraw(clock.instant());
        new Decision(draft, Outcome.WITHDRAWN, REASON, calendar.person(), clock.instant()).persist();
        ending.release(calendar, draft, "let go", REASON);
        return true;
    }
}
