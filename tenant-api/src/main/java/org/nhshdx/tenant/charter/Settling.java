package org.nhshdx.tenant.charter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.nhshdx.core.event.EventDays;
import org.nhshdx.core.event.JudgedSubject;
import org.nhshdx.tenant.charter.Charter.Promised;
import org.nhshdx.tenant.charter.principle.Subject;
import org.nhshdx.tenant.charter.principle.Verdict;

/** Turns a verdict into a finding: a judgement settles what was to be judged, a waiver excuses what is left. */
final class Settling {

    private final Subject subject;
    private final Rulings rulings;

    Settling(Subject subject, Rulings rulings) {
        this.subject = subject;
        this.rulings = rulings;
    }

    Finding settle(Promised promised, Verdict verdict) {
        var judgement =
                verdict.isForJudgement() ? judgement(promised.principle().id()) : Optional.<GivenJudgement>empty();
        var settled =
                judgement.map(answer -> settled(promised, verdict, answer)).orElseGet(() -> plain(promised, verdict));
        return waived(promised, settled, rulings, EventDays.of(subject.event()).last());
    }

    /** A finding where nothing is left to judgement, as on pages. */
    static Finding unjudged(Promised promised, Rulings rulings, Verdict verdict) {
        return waived(promised, plain(promised, verdict), rulings, Optional.empty());
    }

    private Optional<GivenJudgement> judgement(String principle) {
        var digest = JudgedSubject.of(subject.event(), principle).digest();
        return rulings.judgements().stream()
                .filter(answer ->
                        answer.principle().equals(principle) && answer.about().equals(digest))
                .findFirst();
    }

    private static Finding settled(Promised promised, Verdict verdict, GivenJudgement answer) {
        var advice = answer.isKept() ? "" : "Talk to the core team about what would change that: " + answer.reason();
        return new Finding(
                promised.principle().id(),
                promised.strength(),
                answer.isKept() ? Outcome.KEPT : Outcome.BROKEN,
                verdict.evidence() + "; judged: " + answer.reason(),
                advice,
                Optional.empty(),
                Optional.of(answer),
                false);
    }

    private static Finding plain(Promised promised, Verdict verdict) {
        return new Finding(
                promised.principle().id(),
                promised.strength(),
                outcome(verdict.kind()),
                verdict.evidence(),
                verdict.advice(),
                Optional.empty(),
                Optional.empty(),
                verdict.isForJudgement());
    }

    private static Outcome outcome(Verdict.Kind kind) {
        return switch (kind) {
            case KEPT -> Outcome.KEPT;
            case BROKEN -> Outcome.BROKEN;
            case TO_BE_JUDGED, NOT_MEASURED -> Outcome.TO_BE_JUDGED;
        };
    }

    /** A forbidden waiver, one that too few people stand for, or one that ends before the event changes nothing. */
    private static Finding waived(Promised promised, Finding finding, Rulings rulings, Optional<LocalDate> lastDay) {
        if (finding.outcome() == Outcome.KEPT || promised.peopleToWaive().isEmpty()) {
            return finding;
        }
        return rulings.waivers().stream()
                .filter(waiver -> waiver.principle().equals(finding.principle()))
                .filter(waiver -> waiver.people() >= promised.peopleToWaive().get())
                .filter(waiver ->
                        lastDay.map(day -> !day.isAfter(waiver.until())).orElse(true))
                .max(Comparator.comparing(GrantedWaiver::until))
                .map(waiver -> new Finding(
                        finding.principle(),
                        finding.strength(),
                        Outcome.WAIVED,
                        finding.evidence(),
                        "",
                        Optional.of(waiver),
                        finding.judgement(),
                        false))
                .orElse(finding);
    }
}
