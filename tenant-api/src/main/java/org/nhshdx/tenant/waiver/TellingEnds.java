package org.nhshdx.tenant.waiver;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.coreteam.EndingWaivers;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.ChapterByChapter;
import org.nhshdx.tenant.scope.People;

/**
 * Tells organisers once, two weeks before a waiver's last day, what breaks when it ends; after an outage as soon as it can.
 *
 * <p>It may run on every node at once: each chapter is locked and looked at again before anybody is told.
 */
@ApplicationScoped
public class TellingEnds {

    @Inject
    ChapterByChapter byChapter;

    @Inject
    People people;

    @Inject
    EndingWaivers ending;

    @Inject
    LookingPastTheEnd looking;

    @Inject
    EndMessages messages;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 15 8 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void tell() {
        Asker calendar = people.calendar();
        LocalDate today = LocalDate.now(clock);
        byChapter.go(ending.untoldBy(calendar, today), chapter -> tellInScope(calendar, today), "It could not be told that a waiver ends");
    }

    private int tellInScope(Asker calendar, LocalDate today) {
        Chapter chapter = Chapter.inScopeLocked().orElseThrow();
        List<Waiver> waivers = Waiver.endingUntold(today);
        waivers.forEach(waiver -> {
            List<Broken> breaks = looking.breaks(waiver);
            waiver.tellEnd(clock.instant());
            messages.ends(chapter, waiver, breaks);
            log.record(calendar, "tell end", waiver.principle(), waiver.id(), breaks.isEmpty() ? "Nothing breaks." : "%d to mend.".formatted(breaks.size()));
        });
        return waivers.size();
    }
}
