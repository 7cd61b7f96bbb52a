package org.nhshdx.tenant.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.core.live.LiveFindingState;
import org.nhshdx.tenant.scope.LondonClock;

/**
 * A finding on a live page as its organisers and the core team read it.
 *
 * @param promise what the charter promises, in its words
 * @param evidence what was seen on the page
 * @param mendBy the last day to mend it before the page is frozen
 * @param before the first day of the page's event, when people come sooner than {@code mendBy}
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LiveFindingOnDesk(
        UUID id, String principle, String promise, boolean rule, LiveFindingState state, String evidence, String advice,
        Instant foundAt, LocalDate mendBy, Optional<Instant> frozenAt, @JsonIgnore Optional<LocalDate> before) {

    static LiveFindingOnDesk of(LiveFinding finding, Optional<LocalDate> firstDay) {
        LocalDate found = LocalDate.ofInstant(finding.sightings().foundAt(), LondonClock.ZONE);
        return new LiveFindingOnDesk(
                finding.id(), finding.principle(), finding.promise(), finding.isOfARule(), finding.state(), finding.evidence(),
                finding.advice(), finding.sightings().foundAt(), finding.mendBy(), finding.frozenAt(),
                firstDay.filter(day -> day.isAfter(found) && !day.isAfter(finding.mendBy())));
    }

    @JsonIgnore
    public boolean isFrozen() {
        return state == LiveFindingState.FROZEN;
    }
}
