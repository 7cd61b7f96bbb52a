package org.nhshdx.tenant.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.nhshdx.core.charter.Clause;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.principle.Subject;
import org.nhshdx.tenant.charter.principle.Surroundings;

/** What one principle says of an event, to assert in the charter's own words. */
public final class Says {

    private final Finding finding;

    private Says(Finding finding) {
        this.finding = finding;
    }

    public static Says of(String principle, EventFacts facts) {
        return of(principle, facts, Surroundings.none());
    }

    public static Says of(String principle, EventFacts facts, Surroundings surroundings) {
        return of(principle, facts, surroundings, VersionOne.clauses());
    }

    public static Says of(String principle, EventFacts facts, Surroundings surroundings, List<Clause> clauses) {
        var examination = new Charter(1, clauses).examineEvent(Subject.event(facts, surroundings), Rulings.none());
        return new Says(examination.finding(principle).orElseThrow());
    }

    public Says kept() {
        assertThat(finding.outcome()).as("%s", finding).isEqualTo(Outcome.KEPT);
        assertThat(finding.advice()).isEmpty();
        return this;
    }

    public Says broken() {
        assertThat(finding.outcome()).as("%s", finding).isEqualTo(Outcome.BROKEN);
        assertThat(finding.advice()).as("advice of %s", finding.principle()).isNotBlank();
        assertThat(finding.evidence()).isNotEqualTo("not answered yet");
        return this;
    }

    public Says unanswered() {
        assertThat(finding.outcome()).as("%s", finding).isEqualTo(Outcome.BROKEN);
        assertThat(finding.evidence()).isEqualTo("not answered yet");
        assertThat(finding.advice()).as("advice of %s", finding.principle()).isNotBlank();
        return this;
    }

    public Says toBeJudged() {
        assertThat(finding.outcome()).as("%s", finding).isEqualTo(Outcome.TO_BE_JUDGED);
        return this;
    }

    public Says seeing(String evidence) {
        assertThat(finding.evidence()).contains(evidence);
        return this;
    }

    public Says advising(String advice) {
        assertThat(finding.advice()).contains(advice);
        return this;
    }
}
