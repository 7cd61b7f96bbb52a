package org.nhshdx.tenant.charter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.nhshdx.core.charter.Strength;

/**
 * What a principle says of an event, a chapter or a page.
 *
 * @param principle the principle's id
 * @param evidence what was seen, for the organisers and the core team: it may hold what the public must not read
 * @param advice what to change, in the organiser's words; empty when there is nothing to change
 * @param waiver the exception that was made, if one was
 * @param judgement the core team's judgement that settled it, if one did
 * @param isForAPerson whether a judgement is wanted; what only time can tell is to be judged too, but by nobody
 */
@JsonPropertyOrder({"principle", "strength", "outcome", "evidence", "advice", "waiver"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Finding(
        String principle,
        Strength strength,
        Outcome outcome,
        String evidence,
        String advice,
        Optional<GrantedWaiver> waiver,
        @JsonIgnore Optional<GivenJudgement> judgement,
        @JsonIgnore boolean isForAPerson) {

    /** Whether an event may be announced with it. */
    @JsonIgnore
    public boolean isInTheWay() {
        return strength.binds() && (outcome == Outcome.BROKEN || outcome == Outcome.TO_BE_JUDGED);
    }
}
