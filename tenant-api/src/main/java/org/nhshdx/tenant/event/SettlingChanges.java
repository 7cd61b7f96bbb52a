package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.WaitingChange;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.message.WritingLetters;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;

/** Settles a change that waits, whatever it was that was decided: it waits on, the public is told, or it is refused with the reason. */
@ApplicationScoped
public class SettlingChanges {

    @Inject
    Weighing weighing;

    @Inject
    AskingJudgement asking;

    @Inject
    Retelling retelling;

    @Inject
    WritingLetters letters;

    @Inject
    Publishing publishing;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** Call it last in the chapter's writing scope, with the turn taken first and the event locked then; it publishes. */
    public void settle(Asker by, Event event) {
        Optional<WaitingChange> change = WaitingChange.waiting(event.id());
        if (change.filter(one -> isTold(by, event, one)).isEmpty()) {
            publishing.publish();
        }
    }

    /** The same for whatever waits in the chapter: a waiver may be for all its events. */
    public void settleAll(Asker by) {
        WaitingChange.waiting().forEach(change -> Event.with(change.event()).ifPresent(event -> isTold(by, event, change)));
        publishing.publish();
    }

    private boolean isTold(Asker by, Event event, WaitingChange change) {
        EventDraft told = WouldBe.of(event, change);
        List<Finding> broken = weighing.brokenAnew(event, told.facts());
        boolean isReady = broken.isEmpty() && !weighing.isToBeJudged(event, told.facts());
        if (isReady) {
            tell(by, event, change, told);
        } else if (!broken.isEmpty()) {
            refuse(by, event, change, broken);
        }
        return isReady;
    }

    /** In the name of whoever wrote it. */
    private void tell(Asker by, Event event, WaitingChange change, EventDraft told) {
        change.keep(clock.instant());
        log.record(by, "keep", "waiting change", event.id(), Retelling.inWords(retelling.retell(by, change.person(), event, told)));
        ChangeLetter.kept(event, change).sendBy(letters);
    }

    private void refuse(Asker by, Event event, WaitingChange change, List<Finding> broken) {
        String why = broken.stream().map(SettlingChanges::why).collect(Collectors.joining("\n"));
        change.refuse(why, clock.instant());
        event.considerAnew(clock.instant());
        asking.askAgain(by, event);
        log.record(by, "refuse", "waiting change", event.id(), why);
        ChangeLetter.refused(event, change, why).sendBy(letters);
    }

    private static String why(Finding finding) {
        return finding.judgement().map(answer -> answer.reason()).orElseGet(() -> finding.evidence() + ". " + finding.advice()).strip();
    }
}
