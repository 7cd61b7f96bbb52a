package org.nhshdx.tenant.event;

import java.util.List;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

/** Tells organisers what stands in the way, finding by finding, each with what would mend it. */
final class InTheWay {

    private InTheWay() {}

    static Refused refusal(List<Finding> findings) {
        return Refused.invalid(findings.stream().map(InTheWay::advice).toList());
    }

    private static Advice advice(Finding finding) {
        String outcome = finding.outcome() == Outcome.TO_BE_JUDGED ? "A core-team member has to look at this first" : "Not kept";
        return new Advice("findings." + finding.principle(), "%s: %s. %s".formatted(outcome, finding.evidence(), finding.advice()).strip());
    }
}
