package org.nhshdx.tenant.licence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceReminder;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.publication.PublicLicence;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.principle.InWords;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.ChapterByChapter;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.scope.Scope;

/**
 * Reminds a chapter's organisers 60, 30 and 7 days before a licence ends, of each once.
 *
 * <p>It may run on every node at once, because each chapter is locked and looked at again before anybody is told. After an
 * outage the latest that is due is sent, and those before it never.
 */
@ApplicationScoped
public class RemindingOfEnds {

    /** So many days before the end, the last reminder first. */
    private static final List<Integer> BEFORE = List.of(7, 30, RenewalTerm.DAYS_BEFORE);

    @Inject
    Scope scope;

    @Inject
    ChapterByChapter byChapter;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    @ConfigProperty(name = "nhshdx.base-url", defaultValue = "http://localhost:8080")
    String base;

    @Scheduled(cron = "0 30 7 * * ?", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void remind() {
        LocalDate today = LocalDate.now(clock);
        Asker calendar = people.calendar();
        List<UUID> ending = scope.readingShared(() ->
                PublicLicence.chaptersEndingWithin(today, today.plusDays(RenewalTerm.DAYS_BEFORE)));
        byChapter.go(ending, chapter -> remindInScope(calendar, today), "Its organisers could not be reminded of what ends");
    }

    private boolean remindInScope(Asker calendar, LocalDate today) {
        Chapter chapter = Chapter.inScopeLocked().orElseThrow();
        List<Licence> ending = Licence.endingWithin(today, today.plusDays(RenewalTerm.DAYS_BEFORE)).stream()
                .filter(licence -> !isForAnEventThatIsOver(licence, today))
                .toList();
        ending.forEach(licence -> remind(calendar, chapter, licence, due(today, licence.validUntil())));
        return !ending.isEmpty();
    }

    private static boolean isForAnEventThatIsOver(Licence licence, LocalDate today) {
        return licence.eventId().flatMap(Event::with)
                .flatMap(event -> EventDays.of(event.facts()).last())
                .filter(last -> last.isBefore(today))
                .isPresent();
    }

    /** The latest that is due: how many days before the end it is for. */
    private static int due(LocalDate today, LocalDate until) {
        long left = ChronoUnit.DAYS.between(today, until);
        return BEFORE.stream().filter(days -> left <= days).findFirst().orElseThrow();
    }

    private void remind(Asker calendar, Chapter chapter, Licence licence, int days) {
        if (LicenceReminder.isGiven(licence, days)) {
            return;
        }
        new LicenceReminder(licence, days, clock.instant()).persist();
        String subject = "Your licence for the %s ends on %s".formatted(licence.asset().words(), InWords.day(licence.validUntil()));
        String once = "licence %s ends %s, %d days".formatted(licence.id(), licence.validUntil(), days);
        outbox.queueToOrganisers(MessageToSend.saying(once, "reminder", subject, """
                Licence %s of %s for the %s is good until %s.

                If nothing has changed, renew it with one press from %s; its code stays the same: <%s/organise/%s/brand/%s>

                If you don't need it any more, there is nothing to do. From the day after, please don't use it."""
                .formatted(licence.code(), chapter.name(), licence.asset().words(), InWords.day(licence.validUntil()),
                        InWords.day(RenewalTerm.renewableFrom(licence)), base, chapter.slug(), licence.code())));
        log.record(calendar, "remind organisers", "licence", licence.id(), subject + ".");
    }
}
