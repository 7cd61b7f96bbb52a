package org.nhshdx.tenant.closing;

import java.time.Instant;
import java.time.LocalDate;
import org.nhshdx.core.chapter.Closing;
import org.nhshdx.core.chapter.ClosingState;
import org.nhshdx.tenant.scope.Names;

/** A chapter's closing as its people and the core team see it. */
public record ClosingOnDesk(
        ClosingState state, String by, Instant proposedAt, String reason, LocalDate closesOn, LocalDate deletesOn) {

    static ClosingOnDesk of(Closing closing, Names names) {
        return new ClosingOnDesk(
                closing.state(), names.of(closing.proposedBy()), closing.proposedAt(), closing.reason(), closing.closesOn(),
                closing.deletesOn());
    }

    /** Whether it can still be taken back. */
    public boolean isInNotice() {
        return state == ClosingState.IN_NOTICE;
    }

    /** Whether the chapter's data can be fetched as long as they are there. */
    public boolean isClosed() {
        return state == ClosingState.CLOSED;
    }
}
