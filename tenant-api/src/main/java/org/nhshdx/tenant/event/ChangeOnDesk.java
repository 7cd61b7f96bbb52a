package org.nhshdx.tenant.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.event.ChangeState;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.WaitingChange;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.scope.Names;

/**
 * A change that waits for the core team or that it refused, as the organisers and the core team read it.
 *
 * @param by who wrote it
 * @param answerBy when the core team answers at the latest
 * @param differences what the public reads, and what it would read
 * @param facts the event as it would be
 * @param about the words about the event as they would be
 * @param examination what the charter says of the event as it would be
 * @param reason why it was refused
 */
public record ChangeOnDesk(
        ChangeState state,
        String by,
        Instant at,
        LocalDate answerBy,
        List<Difference> differences,
        EventFacts facts,
        Optional<String> about,
        Examination examination,
        Optional<String> reason) {

    static ChangeOnDesk of(WaitingChange change, EventDraft wouldBe, Examination examination, Names names) {
        return new ChangeOnDesk(
                change.state(), names.of(change.person()), change.at(), change.answerBy(), Differences.of(change), wouldBe.facts(),
                wouldBe.about(), examination, change.reason());
    }

    public boolean isWaiting() {
        return state == ChangeState.WAITING;
    }
}
