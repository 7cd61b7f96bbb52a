package org.nhshdx.tenant.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.event.Event;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;

/** Weighs what would become of an announced event: what it would break, and what a person would have to judge of it. */
@ApplicationScoped
class Weighing {

    @Inject
    Examining examining;

    /**
     * A rule that would be broken, and a default that was kept. Mending one thing isn't refused because another, such as a
     * waiver that ran out, is broken anyway.
     */
    List<Finding> broken(Event event, EventFacts facts) {
        Examination before = examining.examine(event);
        return examining.examine(event, facts).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.BROKEN && finding.strength().binds())
                .filter(finding -> finding.strength() == Strength.RULE || !is(before, finding, Outcome.BROKEN))
                .toList();
    }

    /** What would be broken that isn't in the same way as it is. */
    List<Finding> brokenAnew(Event event, EventFacts facts) {
        Examination before = examining.examine(event);
        return examining.examine(event, facts).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.BROKEN && finding.strength().binds())
                .filter(finding -> before.finding(finding.principle())
                        .filter(was -> was.outcome() == Outcome.BROKEN && was.evidence().equals(finding.evidence()))
                        .isEmpty())
                .toList();
    }

    /** Whether somebody would have to judge what binds, which nobody has to as it is, or of something else. */
    boolean isToBeJudged(Event event, EventFacts facts) {
        Examination before = examining.examine(event);
        return examining.examine(event, facts).toBeJudged().stream()
                .filter(finding -> finding.strength().binds())
                .anyMatch(finding -> !is(before, finding, Outcome.TO_BE_JUDGED) || isOfSomethingElse(event, facts, finding));
    }

    private boolean isOfSomethingElse(Event event, EventFacts facts, Finding finding) {
        String principle = finding.principle();
        return !examining.digest(event.facts(), principle).equals(examining.digest(facts, principle));
    }

    private static boolean is(Examination examination, Finding finding, Outcome outcome) {
        return examination.finding(finding.principle()).filter(one -> one.outcome() == outcome).isPresent();
    }
}
