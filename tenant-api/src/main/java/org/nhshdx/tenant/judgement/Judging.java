package org.nhshdx.tenant.judgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.core.event.Turn;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.charter.Answer;
import org.nhshdx.tenant.charter.AnsweredBefore;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.event.EventAt;
import org.nhshdx.tenant.event.Examining;
import org.nhshdx.tenant.event.SettlingChanges;
import org.nhshdx.tenant.event.WouldBe;
import org.nhshdx.tenant.permission.Recusal;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** The core team judges of an event what software can't see; it holds until what it was about changes. */
@ApplicationScoped
public class Judging {

    static final String SPONSORS = "sponsors-cleared";

    @Inject
    Scope scope;

    @Inject
    Examining examining;

    @Inject
    SettlingChanges settling;

    @Inject
    AuditLog log;

    @Inject
    Clock clock;

    /** @param version the version of the event that the judge has read */
    public void judge(Asker by, UUID chapter, String slug, int version, Answer answer) {
        String why = Reason.in("reason", answer.reason());
        scope.writing(chapter, () -> {
            Recusal.check(by);
            Turn.takeToAnnounce();
            Event event = EventAt.locked(slug, version);
            AnsweredBefore.check(Judgement.of(event.id()), answer.principle(), answer.seen());
            String digest = examining.digest(matter(event, answer.principle()), answer.principle());
            Judgement judgement = waiting(event, answer.principle()).orElseGet(() -> unasked(by, event, answer.principle(), digest));
            judgement.judge(answer.kept(), why, digest, by.person(), clock.instant());
            log.record(by, "judge", answer.principle(), event.id(), (answer.kept() ? "Kept: " : "Broken: ") + why);
            settling.settle(by, event);
            return judgement;
        });
    }

    /** Takes off the list what has settled itself meanwhile, such as a sponsor that was cleared for another chapter. */
    public void setAside(Asker by, UUID chapter, String slug) {
        scope.writing(chapter, () -> {
            Recusal.check(by);
            Turn.takeToAnnounce();
            Event event = EventAt.locked(slug);
            List<Examination> examinations = Stream.of(WouldBe.of(event).facts(), event.facts()).distinct()
                    .map(facts -> examining.examine(event, facts)).toList();
            List<Judgement> settled = Judgement.of(event.id()).stream().filter(Judgement::isWaiting)
                    .filter(one -> examinations.stream().noneMatch(examination -> isForAPerson(examination, one.principle())))
                    .toList();
            settled.forEach(one -> log.record(by, "set-aside", one.principle(), event.id(), "Nothing is left to judge."));
            settled.forEach(Judgement::delete);
            settling.settle(by, event);
            return settled.size();
        });
    }

    /** What is judged: the event as it would be if what waits were told, or as it stands where only that is in question. */
    private EventFacts matter(Event event, String principle) {
        if (principle.equals(SPONSORS)) {
            throw Refused.invalid("principle", "Clear or refuse each sponsor by name; every chapter hears of it at once.");
        }
        return Stream.of(WouldBe.of(event).facts(), event.facts())
                .filter(facts -> isJudged(examining.examine(event, facts), principle))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(
                        "principle", "There is nothing to judge about “%s” in this event.".formatted(principle)));
    }

    private static boolean isJudged(Examination examination, String principle) {
        boolean before = examination.finding(principle).filter(finding -> finding.judgement().isPresent()).isPresent();
        return before || isForAPerson(examination, principle);
    }

    private static boolean isForAPerson(Examination examination, String principle) {
        return examination.finding(principle).filter(Finding::isForAPerson).isPresent();
    }

    static Optional<Judgement> waiting(Event event, String principle) {
        return Judgement.of(event.id()).stream()
                .filter(one -> one.isWaiting() && one.principle().equals(principle))
                .findFirst();
    }

    private Judgement unasked(Asker by, Event event, String principle, String digest) {
        Judgement judgement = new Judgement(Optional.of(event.id()), principle, digest, by.person(), clock.instant());
        judgement.persist();
        return judgement;
    }
}
