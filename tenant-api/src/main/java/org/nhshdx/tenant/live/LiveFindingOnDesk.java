package org.nhshdx.tenant.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.core.live.LiveFindingState;

/**
 * A finding on a live page as its organisers and the core team read it.
 *
 * @param promise what the charter promises, in its words
 * @param evidence what was seen on the page
 * @param mendBy the last day to mend it before the page is frozen
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LiveFindingOnDesk(
        UUID id, String principle, String promise, boolean rule, LiveFindingState state, String evidence, String advice,
        Instant foundAt, LocalDate mendBy, Optional<Instant> frozenAt) {

    static LiveFindingOnDesk of(LiveFinding finding) {
        return new LiveFindingOnDesk(
                finding.id(), finding.principle(), finding.promise(), finding.isOfARule(), finding.state(), finding.evidence(),
                finding.advice(), finding.sightings().foundAt(), finding.mendBy(), finding.frozenAt());
    }

    @JsonIgnore
    public boolean isFrozen() {
        return state == LiveFindingState.FROZEN;
    }
}
