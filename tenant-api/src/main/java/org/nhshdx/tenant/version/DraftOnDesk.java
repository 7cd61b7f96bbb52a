package org.nhshdx.tenant.version;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.charter.AdoptionTerms;
import org.nhshdx.core.charter.CharterDraft;
import org.nhshdx.core.charter.DraftState;
import org.nhshdx.core.charter.DraftedClause;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.scope.Names;

/**
 * The draft of the next charter version as the core team reads it.
 *
 * @param basedOn the version it began as a copy of
 * @param version how often it was saved; send it back with what you change
 * @param leftOut the known principles that aren't in it
 * @param terms when it is to come into force and why, once it is proposed
 */
public record DraftOnDesk(
        UUID id, int basedOn, DraftState state, int version, String startedBy, Instant startedAt, String savedBy, Instant savedAt,
        List<ClauseOnDesk> principles, List<String> leftOut, Optional<AdoptionTerms> terms, Optional<UUID> proposer,
        Optional<String> proposedBy) {

    /** Call it inside a scope of the shared tables. */
    static DraftOnDesk of(CharterDraft draft) {
        List<DraftedClause> drafted = draft.drafted();
        List<UUID> people = new ArrayList<>(drafted.stream().map(DraftedClause::savedBy).toList());
        people.add(draft.startedBy());
        people.add(draft.savedBy());
        draft.proposedBy().ifPresent(people::add);
        Names names = Names.of(people);
        List<ClauseOnDesk> clauses = drafted.stream()
                .map(one -> ClauseOnDesk.of(one, draft.placeOf(one.clause().principle()), names)).toList();
        return new DraftOnDesk(
                draft.id(), draft.basedOn(), draft.state(), draft.revision(), names.of(draft.startedBy()), draft.startedAt(),
                names.of(draft.savedBy()), draft.savedAt(), clauses, leftOut(draft), draft.terms(), draft.proposedBy(),
                draft.proposedBy().map(names::of));
    }

    private static List<String> leftOut(CharterDraft draft) {
        return Charter.known().keySet().stream().filter(id -> draft.drafted(id).isEmpty()).sorted().toList();
    }

    public boolean isOpen() {
        return state == DraftState.OPEN;
    }

    public Optional<ClauseOnDesk> principle(String id) {
        return principles.stream().filter(one -> one.principle().equals(id)).findFirst();
    }
}
