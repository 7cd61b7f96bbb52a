package org.nhshdx.tenant.coreteam;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.core.brand.AssetRequest;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.core.message.Reminder;
import org.nhshdx.core.people.Person;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.ChapterByChapter;
import org.nhshdx.tenant.scope.People;

/**
 * Reminds whoever has something that waits, and tells the whole core team when nobody does or a promise has passed.
 *
 * <p>It may run on every node at once: each chapter is locked and looked at again before anybody is told.
 */
@ApplicationScoped
public class Reminding {

    @Inject
    ChapterByChapter byChapter;

    @Inject
    People people;

    @Inject
    Queue queue;

    @Inject
    ReminderDue due;

    @Inject
    Colleagues colleagues;

    @Inject
    Outbox outbox;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    @ConfigProperty(name = "nhshdx.base-url", defaultValue = "http://localhost:8080")
    String base;

    @Scheduled(cron = "0 0 8 ? * MON-FRI", timeZone = "Europe/London", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void remind() {
        Asker calendar = people.calendar();
        LocalDate today = LocalDate.now(clock);
        for (Waiting one : queue.of(calendar)) {
            one.chapterId().ifPresent(chapter -> due.on(today, one).ifPresent(kind -> remind(calendar, chapter, one, kind)));
        }
    }

    private void remind(Asker calendar, UUID chapter, Waiting one, Reminder.Kind kind) {
        byChapter.in(chapter, () -> remindInScope(calendar, one, kind), "Nobody could be reminded of " + one.id());
    }

    private boolean remindInScope(Asker calendar, Waiting one, Reminder.Kind kind) {
        Chapter.inScopeLocked();
        LocalDate promise = one.answerBy().orElseThrow();
        if (!isStillWaiting(one) || Reminder.isGiven(one.id(), kind, promise)) {
            return false;
        }
        new Reminder(one.id(), kind, promise, clock.instant()).persist();
        ReminderWords words = new ReminderWords(one, kind, base);
        String once = "reminder %s %s %s".formatted(kind.code(), one.id(), promise);
        outbox.queue(MessageToSend.saying(once, "reminder", words.subject(), words.body()), recipients(one, kind));
        log.record(calendar, "remind", one.kind().code(), one.id(), words.subject() + ".");
        return true;
    }

    private static boolean isStillWaiting(Waiting one) {
        return switch (one.kind()) {
            case APPLICATION, APPEAL -> Application.inScope()
                    .filter(it -> it.state().isWithTheCoreTeam() && it.review().answerBy().equals(one.answerBy()))
                    .isPresent();
            case JUDGEMENT -> Judgement.with(one.id()).filter(Judgement::isWaiting).isPresent();
            case WAIVER -> Waiver.with(one.id()).filter(Waiver::isWaiting).isPresent();
            case ASSET_REQUEST -> AssetRequest.with(one.id()).filter(AssetRequest::isWaiting).isPresent();
            case CONCERN, FREEZE, CHANGE, SPONSOR, ADOPTION -> false;
        };
    }

    private List<Recipient> recipients(Waiting one, Reminder.Kind kind) {
        Optional<UUID> holder = Application.inScope().flatMap(it -> it.review().reviewer());
        List<Person> all = kind == Reminder.Kind.REVIEWER
                ? Person.among(holder.stream().toList())
                : colleagues.whoMayDecide();
        return all.stream()
                .flatMap(person -> person.email().stream().map(address -> new Recipient(person.name(), address)))
                .toList();
    }
}
