package org.nhshdx.tenant.closing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.audit.ChainCheck;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Closing;
import org.nhshdx.core.event.SignUpLink;
import org.nhshdx.core.people.Membership;
import org.nhshdx.core.publication.PublicEvent;
import org.nhshdx.tenant.application.ClaimingPlaces;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.coreteam.ClosingLists;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.ChapterByChapter;
import org.nhshdx.tenant.scope.People;

/**
 * Deletes each night what was promised to be deleted by then of the chapters that have closed; {@link Leftover} says what
 * stays.
 *
 * <p>It may run on every node at once: each chapter is locked and looked at again before anything is deleted.
 */
@ApplicationScoped
public class DeletingChapters {

    @Inject
    ChapterByChapter byChapter;

    @Inject
    People people;

    @Inject
    ClosingLists lists;

    @Inject
    ClaimingPlaces claiming;

    @Inject
    Publishing publishing;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 50 0 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void delete() {
        Asker calendar = people.calendar();
        LocalDate today = LocalDate.now(clock);
        byChapter.go(lists.toDeleteBy(calendar, today), chapter -> deleteInScope(calendar, chapter, today), "Its data could not be deleted");
    }

    private boolean deleteInScope(Asker calendar, UUID id, LocalDate today) {
        Chapter chapter = Chapter.inScopeLocked().orElseThrow();
        Closing closing = Closing.currentLocked().filter(due -> due.isToBeDeletedOn(today)).orElse(null);
        if (closing == null) {
            return false;
        }
        SignUpLink.giveBackAllOf(id);
        PublicEvent.takeDownAllOf(id);
        Membership.endAllOf(id);
        Licence.letEventsGo();
        long deleted = Stream.of(Leftover.values()).mapToLong(Leftover::delete).sum();
        Application.inScope().ifPresent(Application::forget);
        AuditEntry.eraseWords();
        closing.delete(clock.instant());
        claiming.letGo(chapter);
        log.record(calendar, ChainCheck.ERASE, "log", id, "The words of every line before this one.");
        log.record(calendar, "delete", "chapter", id, deleted + " rows, on the day that was promised.");
        publishing.publish();
        return true;
    }
}
