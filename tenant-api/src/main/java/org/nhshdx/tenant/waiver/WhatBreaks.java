package org.nhshdx.tenant.waiver;

import java.util.List;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;

/** What the end of a waiver breaks, out of two examinations of the same. */
final class WhatBreaks {

    private WhatBreaks() {}

    /** What is waived as long as it goes on, and stands in the way once it has ended. */
    static List<Finding> between(Examination goingOn, Examination ended) {
        return ended.inTheWay().stream()
                .filter(finding -> goingOn.finding(finding.principle())
                        .filter(before -> before.outcome() == Outcome.WAIVED)
                        .isPresent())
                .toList();
    }
}
