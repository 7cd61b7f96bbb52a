package org.nhshdx.tenant.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.charter.CharterDraft;
import org.nhshdx.core.charter.DraftedClause;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Names;

/**
 * What somebody else did to the same principle since it was read: whoever comes second is shown both, and decides.
 * Two people at work on different principles never meet.
 */
final class Meanwhile {

    private Meanwhile() {}

    /** Refused with what is saved now beside each field that was sent otherwise. */
    static void check(CharterDraft draft, String principle, ClauseSent sent, int seen) {
        Optional<DraftedClause> drafted = draft.drafted(principle);
        if (drafted.isEmpty() && seen < draft.revision()) {
            throw Refused.conflict("version", "Somebody has left this principle out meanwhile. Save again to put it back, at the end.");
        }
        drafted.filter(one -> one.savedAt() > seen).ifPresent(one -> refuse(ClauseOnDesk.of(
                one, draft.placeOf(principle), Names.of(List.of(one.savedBy()))), sent));
    }

    static void check(DraftedClause drafted, int seen) {
        if (drafted.savedAt() > seen) {
            throw Refused.stale();
        }
    }

    private static void refuse(ClauseOnDesk saved, ClauseSent sent) {
        String who = saved.savedBy().orElse("Somebody");
        List<Advice> both = new ArrayList<>();
        compare(both, "strength", sent.strength(), ClauseCheck.word(saved.strength()), who);
        saved.figures().forEach(one -> compare(
                both, "figures." + one.figure().name(), sent.figure(one.figure().name()), one.typed(), who));
        compare(both, "statement", sent.statement(), saved.statement(), who);
        compare(both, "reason", sent.reason(), saved.reason(), who);
        if (!both.isEmpty()) {
            both.add(new Advice("version", "Your words are still here. Save again to put them in the place of what %s saved.".formatted(who)));
            throw Refused.conflict(both);
        }
    }

    private static void compare(List<Advice> both, String field, String sent, String saved, String who) {
        if (!sent.equals(saved)) {
            both.add(new Advice(field, "%s has saved meanwhile: %s".formatted(who, saved)));
        }
    }
}
