package org.nhshdx.tenant.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nhshdx.tenant.problem.Advice;
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
        Refused.ifAny(inTheWay(principles, reason, wouldChange));
        reason = reason.strip();
        wouldChange = wouldChange.strip();
    }

    /** All at once, in the order in which they are asked. */
    private static List<Advice> inTheWay(List<String> principles, String reason, String wouldChange) {
        List<Advice> advice = new ArrayList<>();
        Reason.against("reason", reason, "Say why you decline, in a sentence or two.").ifPresent(advice::add);
        Reason.against("wouldChange", wouldChange, "Say what would change the answer, in a sentence or two.").ifPresent(advice::add);
        if (principles.isEmpty()) {
            advice.add(new Advice("principles", "Cite at least one principle of the charter."));
        }
        return advice;
    }

    /** All it rests on, for the chapter to read. */
    public String inTheLog() {
        String cited = principles.stream().map(principle -> principle.replace('-', ' ')).collect(Collectors.joining(", "));
        return "%s Under: %s. What would change the answer: %s".formatted(reason, cited, wouldChange);
    }
}
