package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventChange;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.EventState;
import org.nhshdx.core.event.Turn;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.publication.Publishing;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/**
 * Changes what the public was told of an announced event, and says so on its page.
 *
 * <p>The change is examined before it is saved, under the charter the event was announced under. One that breaks a rule,
 * or a default that was kept, is refused, and the event stays as it was; what only a person can judge is asked anew.
 */
@ApplicationScoped
public class ChangingEvents {

    @Inject
    Scope scope;

    @Inject
    Examining examining;

    @Inject
    AskingJudgement asking;

    @Inject
    Publishing publishing;

    @Inject
    TellingEveryone telling;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param version the version of the event that the organiser has before them */
    public Event change(Asker by, UUID chapter, String slug, EventDraft told, int version) {
        DraftLimits.check(told);
        return scope.writing(chapter, () -> {
            Turn.takeToAnnounce();
            Event event = EventAt.locked(slug, version);
            mustBeAnnounced(event);
            OwnChapter.check(told.facts(), Chapter.inScope().orElseThrow());
            refuseIfBroken(event, told.facts());
            change(by, event, told);
            return event;
        });
    }

    private void change(Asker by, Event event, EventDraft told) {
        EventFacts before = event.facts();
        event.change(told.facts(), told.about(), clock.instant());
        EventChange change = new EventChange(event, before, by.person(), clock.instant());
        change.persist();
        HeldLinks.follow(event);
        asking.askAgain(by, event);
        log.record(by, "change", "event", event.id(), inWords(change));
        publishing.publish();
        telling.changed(event, change);
    }

    private static void mustBeAnnounced(Event event) {
        if (event.state() != EventState.ANNOUNCED) {
            throw Refused.conflict("Only an announced event is changed. This one is %s.".formatted(event.state().code().replace('-', ' ')));
        }
    }

    private void refuseIfBroken(Event event, EventFacts facts) {
        Examination before = examining.examine(event);
        List<Finding> broken = examining.examine(event, facts).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.BROKEN && finding.strength().binds())
                .filter(finding -> finding.strength() == Strength.RULE || !wasBroken(before, finding))
                .toList();
        if (!broken.isEmpty()) {
            throw InTheWay.refusal(broken);
        }
    }

    /** Mending one thing isn't refused because another, such as a waiver that ran out, is broken anyway. */
    private static boolean wasBroken(Examination before, Finding finding) {
        return before.finding(finding.principle()).filter(then -> then.outcome() == Outcome.BROKEN).isPresent();
    }

    private static String inWords(EventChange change) {
        List<String> told = ToldDifferently.of(List.of(change)).stream().map(one -> one.what()).toList();
        return told.isEmpty() ? "Nothing that the public reads." : String.join(", ", told) + ".";
    }
}
