package org.nhshdx.tenant.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.core.event.WaiverState;
import org.nhshdx.tenant.scope.Names;

/**
 * A waiver as those who are concerned read it.
 *
 * @param wholeChapter whether it is for every event of the chapter
 * @param inForce whether it holds today; its end date ends it without anybody's doing
 * @param takesTwo whether the principle is a rule, so that two people have to stand for it
 * @param endReason why it was refused or ended early
 * @param daysLeft how many days there are to its last one; below 0 once that has passed
 * @param renewable whether the same may be asked for again now
 * @param earlier the last one of the same that was granted, while this one waits
 */
public record WaiverOnDesk(
        UUID id,
        String principle,
        boolean wholeChapter,
        String reason,
        LocalDate until,
        WaiverState state,
        boolean inForce,
        boolean takesTwo,
        Instant openedAt,
        Optional<String> askedBy,
        Optional<String> proposedBy,
        Optional<String> confirmedBy,
        Optional<String> endReason,
        long daysLeft,
        boolean renewable,
        Optional<EarlierWaiver> earlier) {

    /** Call it inside the chapter's scope. @param all whatever may have been asked for or granted besides */
    public static WaiverOnDesk of(Waiver waiver, List<Waiver> all, Names names, LocalDate today) {
        Renewal renewal = new Renewal(waiver, all);
        return new WaiverOnDesk(
                waiver.id(), waiver.principle(), waiver.eventId().isEmpty(), waiver.reason(), waiver.until(), waiver.state(),
                waiver.isInForce(today), waiver.takesTwo(), waiver.openedAt(), waiver.askedBy().map(names::of),
                waiver.proposedBy().map(names::of), waiver.confirmedBy().map(names::of), waiver.endReason(),
                ChronoUnit.DAYS.between(today, waiver.until()), renewal.isOpen(today),
                renewal.earlier().map(earlier -> EarlierWaiver.of(earlier, names)));
    }

    /** Whether the core team owes an answer. */
    public boolean isWaiting() {
        return state.isWaiting();
    }
}
