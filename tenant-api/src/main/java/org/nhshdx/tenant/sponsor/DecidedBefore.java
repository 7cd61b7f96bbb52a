package org.nhshdx.tenant.sponsor;

import java.util.Collection;
import java.util.List;
import org.nhshdx.core.event.SponsorDecision;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Names;

/** Holds a decision on a sponsor back while its asker hasn't read what a colleague decided. */
final class DecidedBefore {

    private DecidedBefore() {}

    /** @param keys all that the sponsor is called, @param seen how many decisions the asker has read */
    static void check(Collection<String> keys, int seen) {
        List<SponsorDecision> before = SponsorDecision.about(keys);
        if (before.size() > seen) {
            SponsorDecision last = before.get(0);
            String who = Names.of(List.of(last.decidedBy())).of(last.decidedBy());
            throw Refused.conflict("reason", "%s has %s this sponsor already: “%s” If your answer should replace that one, decide anew."
                    .formatted(who, last.isCleared() ? "cleared" : "refused", last.reason()));
        }
    }
}
