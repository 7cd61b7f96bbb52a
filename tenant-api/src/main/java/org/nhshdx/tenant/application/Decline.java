package org.nhshdx.tenant.application;

import java.util.List;
import org.nhshdx.tenant.problem.Reason;
import org.nhshdx.tenant.problem.Refused;

/**
 * A no, and what it rests on.
 *
 * @param principles the ids of the principles it is declined under; one at least
 * @param wouldChange what would make it a yes
 * @param letter the letter in the decider's own words; ours when it is blank
 */
public record Decline(List<String> principles, String reason, String wouldChange, String letter) {

    public Decline {
        principles = principles == null ? List.of() : List.copyOf(principles);
        reason = Reason.in("reason", reason);
        wouldChange = Reason.in("wouldChange", wouldChange);
        if (principles.isEmpty()) {
            throw Refused.invalid("principles", "Cite at least one principle of the charter.");
        }
    }
}
