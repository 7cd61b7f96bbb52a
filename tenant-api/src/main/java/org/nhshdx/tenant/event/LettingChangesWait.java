package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.WaitingChange;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.coreteam.WorkingDays;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Keeps what the public isn't told of an announced event before the core team has judged it, until it is judged or taken back. */
@ApplicationScoped
public class LettingChangesWait {

    @Inject
    Scope scope;

    @Inject
    AskingJudgement asking;

    @Inject
    WorkingDays workingDays;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** Nothing of it is told; what was free in it was told before. @param version the version that the organiser has before them */
    public void takeBack(Asker by, UUID chapter, String slug, int version) {
        scope.writing(chapter, () -> {
            Event event = EventAt.locked(slug, version);
            WaitingChange change = WaitingChange.waiting(event.id())
                    .orElseThrow(() -> Refused.conflict("No change of this event waits any more."));
            change.takeBack(clock.instant());
            ended(by, event, "take-back");
            return change;
        });
    }

    /** The event is held or called off, so that there is nothing left to change. */
    void lapse(Asker by, Event event) {
        WaitingChange.waiting(event.id()).ifPresent(change -> {
            change.lapse(clock.instant());
            ended(by, event, "end");
        });
    }

    /** What waited is told now, or isn't wanted any more. */
    void nothingWaits(Asker by, Event event, boolean told) {
        WaitingChange.waiting(event.id()).ifPresent(change -> {
            if (told) {
                change.keep(clock.instant());
            } else {
                change.takeBack(clock.instant());
                ended(by, event, "take-back");
            }
        });
    }

    private void ended(Asker by, Event event, String verb) {
        event.considerAnew(clock.instant());
        log.record(by, verb, "waiting change", event.id(), "");
        asking.askAgain(by, event);
    }

    /** Whether something else would wait than what does. */
    boolean isNews(Event event, Split split) {
        return WaitingChange.waiting(event.id()).filter(change -> change.onto(split.before()).equals(split.after())).isEmpty();
    }

    /** Merges it into what waits; the promise of an answer stays. */
    void letWait(Asker by, Event event, Split split) {
        boolean isNews = isNews(event, split);
        WaitingChange change = WaitingChange.waiting(event.id()).orElseGet(() -> new WaitingChange(event, clock.instant(), answerBy()));
        change.propose(split.before(), split.after(), by.person());
        change.persist();
        event.considerAnew(clock.instant());
        if (isNews) {
            log.record(by, "let-wait", "waiting change", event.id(), Differences.inWords(change));
        }
        asking.askAgain(by, event);
    }

    private LocalDate answerBy() {
        return workingDays.after(LocalDate.now(clock), WorkingDays.PROMISED);
    }
}
