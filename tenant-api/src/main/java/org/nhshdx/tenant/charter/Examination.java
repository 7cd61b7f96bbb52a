package org.nhshdx.tenant.charter;

import java.util.List;
import java.util.Optional;

/** What the charter says of an event, a chapter or a page: one finding for each principle, in the charter's order. */
public record Examination(int charterVersion, List<Finding> findings) {

    public Examination {
        findings = List.copyOf(findings);
    }

    /** Whether nothing that binds is broken or still to be judged. */
    public boolean isAnnounceable() {
        return findings.stream().noneMatch(Finding::isInTheWay);
    }

    /** What stands in the way of announcing. */
    public List<Finding> inTheWay() {
        return findings.stream().filter(Finding::isInTheWay).toList();
    }

    /** The findings that wait for a core-team member's judgement. */
    public List<Finding> toBeJudged() {
        return findings.stream().filter(Finding::isForAPerson).toList();
    }

    /** What this principle says, if this version has it. */
    public Optional<Finding> finding(String principle) {
        return findings.stream()
                .filter(finding -> finding.principle().equals(principle))
                .findFirst();
    }
}
