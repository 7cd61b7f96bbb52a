package org.nhshdx.tenant.concern;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.concern.Concern;
import org.nhshdx.core.concern.ConcernKind;
import org.nhshdx.core.concern.ConcernState;
import org.nhshdx.tenant.scope.Names;

/**
 * A concern as the core team's desk lists it: nothing of what was said.
 *
 * @param page the page it was reported from; empty when from none
 * @param who who of the core team has it, if anybody has
 */
public record ConcernInBrief(
        UUID id, ConcernKind kind, ConcernState state, String page, Instant reportedAt, LocalDate answerBy, Optional<String> who,
        @JsonIgnore Optional<UUID> holder, Optional<LocalDate> deleteOn, int version) {

    static ConcernInBrief of(Concern concern, Names names) {
        return new ConcernInBrief(
                concern.id(), concern.kind(), concern.state(), concern.page(), concern.reportedAt(), concern.answerBy(),
                concern.takenBy().map(names::of), concern.takenBy(),
                concern.deleteOn(), concern.version());
    }

    /** Whether an answer is owed. */
    public boolean isOpen() {
        return state.isOpen();
    }
}
