package org.nhshdx.tenant.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.nhshdx.core.chapter.Appeal;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.tenant.coreteam.CoreTeamLists;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.ChapterByChapter;
import org.nhshdx.tenant.scope.People;

/**
 * Lets go of the places of declined applications against which nobody has appealed in time.
 *
 * <p>It may run on every node at once: each application is locked and looked at again before its place is let go.
 */
@ApplicationScoped
public class LettingPlacesGo {

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

    @Scheduled(cron = "0 45 0 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void letGo() {
        Asker calendar = people.calendar();
        LocalDate today = LocalDate.now(clock);
        byChapter.go(lists.appealsOverBy(calendar, today), chapter -> letGoInScope(calendar, today), "Its place could not be let go");
    }

    private boolean letGoInScope(Asker calendar, LocalDate today) {
        Application declined = Application.inScopeLocked().orElseThrow();
        boolean over = declined.isOpenToAppeal()
                && declined.appeal().flatMap(Appeal::openUntil).filter(today::isAfter).isPresent();
        if (over) {
            declined.settle();
            ending.release(calendar, declined, "let go", "Nobody had appealed in " + Appealing.DAYS_OPEN + " days.");
        }
        return over;
    }
}
