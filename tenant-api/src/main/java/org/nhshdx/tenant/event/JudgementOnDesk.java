package org.nhshdx.tenant.event;

import java.time.Instant;
import java.util.Optional;
import org.nhshdx.core.event.Judgement;
import org.nhshdx.tenant.scope.Names;

/**
 * A judgement as those who are concerned read it.
 *
 * @param kept the answer; empty while it waits
 * @param holds whether it answers for the event as it stands now, or as it would be if what waits were told
 */
public record JudgementOnDesk(
        String principle,
        Optional<Boolean> kept,
        boolean holds,
        Optional<String> reason,
        Optional<Instant> askedAt,
        Optional<Instant> judgedAt,
        Optional<String> judgedBy) {

    static JudgementOnDesk of(Judgement judgement, boolean holds, Names names) {
        return new JudgementOnDesk(
                judgement.principle(), judgement.kept(), holds, judgement.reason(), judgement.askedAt(),
                judgement.judgedAt(), judgement.judgedBy().map(names::of));
    }

    public boolean isWaiting() {
        return kept.isEmpty();
    }
}
