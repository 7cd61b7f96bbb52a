package org.nhshdx.tenant.charter;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Names;

/** What colleagues have answered to the same question, so that nobody sets an answer aside that they haven't read. */
public final class AnsweredBefore {

    private AnsweredBefore() {}

    /** How many times this principle was judged, of all these. */
    public static int times(List<Judgement> all, String principle) {
        return to(all, principle).size();
    }

    /** @param seen how many times it had been judged when the asker read it */
    public static void check(List<Judgement> all, String principle, int seen) {
        List<Judgement> given = to(all, principle);
        if (given.size() != seen) {
            throw Refused.conflict("kept", given.stream().max(Comparator.comparing(one -> one.judgedAt().orElseThrow()))
                    .map(AnsweredBefore::sentence)
                    .orElse("Nobody has judged this yet. Read it again."));
        }
    }

    private static List<Judgement> to(List<Judgement> all, String principle) {
        return all.stream().filter(one -> !one.isWaiting() && one.principle().equals(principle)).toList();
    }

    private static String sentence(Judgement newest) {
        List<UUID> who = newest.judgedBy().stream().toList();
        return "%s has judged this meanwhile, as %s: “%s” If you still see it otherwise, judge it anew.".formatted(
                newest.judgedBy().map(Names.of(who)::of).orElse("Somebody"),
                newest.kept().orElseThrow() ? "kept" : "broken", newest.reason().orElse(""));
    }
}
