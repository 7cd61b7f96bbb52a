package org.nhshdx.tenant.brand;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.publication.PublicLicence;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.ChapterByChapter;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.scope.Scope;

/**
 * Writes down each night which licences have run out.
 *
 * <p>No surface waits for it: whoever shows the brand compares dates. It may run on every node at once, because each
 * chapter is locked and looked at again before anything is written.
 */
@ApplicationScoped
public class ExpiringLicences {

    @Inject
    Scope scope;

    @Inject
    ChapterByChapter byChapter;

    @Inject
    People people;

    @Inject
    WritingExpiries expiries;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    /** Every licence whose last day is over becomes expired, once; one that can't be written doesn't stop the others. */
    @Scheduled(cron = "0 20 0 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void expire() {
        LocalDate today = LocalDate.now(clock);
        List<UUID> over = scope.readingShared(() -> PublicLicence.chaptersOverBy(today));
        Asker calendar = people.calendar();
        byChapter.go(over, chapter -> expireInScope(calendar, today), "Its licences could not be marked as expired");
    }

    private boolean expireInScope(Asker calendar, LocalDate today) {
        Chapter chapter = Chapter.inScopeLocked().orElseThrow();
        boolean due = expiries.write(calendar, chapter, today);
        if (due) {
            publishing.publish();
        }
        return due;
    }
}
