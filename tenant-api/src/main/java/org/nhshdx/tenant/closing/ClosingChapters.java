package org.nhshdx.tenant.closing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Closing;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.EventState;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.coreteam.ClosingLists;
import org.nhshdx.tenant.event.CallingOffEvents;
import org.nhshdx.tenant.event.HoldingEvents;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.ChapterByChapter;
import org.nhshdx.tenant.scope.People;

/**
 * Closes each night the chapters whose notice is over: events to come are called off, its licences end, and
 * everybody is told, in one transaction.
 *
 * <p>It may run on every node at once: each chapter is locked and looked at again before anything is done.
 */
@ApplicationScoped
public class ClosingChapters {

    private static final String CLOSED = "The chapter that organised it has closed.";

    @Inject
    ChapterByChapter byChapter;

    @Inject
    People people;

    @Inject
    ClosingLists lists;

    @Inject
    CallingOffEvents callingOff;

    @Inject
    HoldingEvents holding;

    @Inject
    ClosingMessages messages;

    @Inject
    Publishing publishing;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    @Scheduled(cron = "0 30 0 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void close() {
        Asker calendar = people.calendar();
        LocalDate today = LocalDate.now(clock);
        byChapter.go(lists.noticeOverBy(calendar, today), chapter -> closeInScope(calendar, chapter, today), "It could not be closed");
    }

    private boolean closeInScope(Asker calendar, UUID id, LocalDate today) {
        Chapter chapter = Chapter.inScopeLocked().orElseThrow();
        Closing closing = Closing.currentLocked().filter(due -> due.isToTakeEffectOn(today)).orElse(null);
        if (closing == null) {
            return false;
        }
        settleEvents(calendar, id, today);
        endLicences(calendar, today);
        String before = chapter.standing().code();
        chapter.close();
        closing.close(clock.instant());
        log.record(calendar, "close", "chapter", id, new Said("Its notice is over.", before, "closed"));
        messages.closed(chapter, closing);
        publishing.publish();
        return true;
    }

    /** What is over was held; what is still to come won't be, and its page says so. */
    private void settleEvents(Asker calendar, UUID chapter, LocalDate today) {
        List<Event> announced = Event.all().stream().filter(event -> event.state() == EventState.ANNOUNCED).toList();
        announced.forEach(event -> {
            if (EventDays.of(event.facts()).last().filter(last -> last.isBefore(today)).isPresent()) {
                holding.hold(calendar, chapter, event.slug());
            } else {
                callingOff.callOff(calendar, chapter, event.slug(), CLOSED);
            }
        });
    }

    /** What waits is answered by the closing, and what is good ends with it. */
    private void endLicences(Asker calendar, LocalDate today) {
        AssetRequest.waiting().forEach(request -> {
            request.withdraw(calendar.person(), clock.instant());
            log.record(calendar, "withdraw", "assets", request.id(), "The chapter has closed.");
        });
        Licence.all().stream().filter(licence -> licence.state() == LicenceState.GRANTED).forEach(licence -> {
            String before = "until " + licence.validUntil();
            licence.endWith(today.minusDays(1), clock.instant());
            log.record(calendar, "end", "licence", licence.id(), new Said(
                    "The chapter has closed.", before, "until " + licence.validUntil()));
        });
    }
}
