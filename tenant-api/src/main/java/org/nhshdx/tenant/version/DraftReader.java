package org.nhshdx.tenant.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.nhshdx.core.charter.CharterDraft;
import org.nhshdx.core.charter.CharterVersion;
import org.nhshdx.core.charter.Clause;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.CharterDifference;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.principle.Principle;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;

/** Reads the draft of the next charter version. */
@ApplicationScoped
public class DraftReader {

    @Inject
    Scope scope;

    @Inject
    Charters charters;

    /** The draft there is; refused when there is none. */
    public DraftOnDesk draft() {
        return current().orElseThrow(DraftReader::none);
    }

    public Optional<DraftOnDesk> current() {
        return scope.readingShared(() -> CharterDraft.current().map(DraftOnDesk::of));
    }

    /** What differs from the version it began with. */
    public CharterDifference difference() {
        CharterDraft draft = scope.readingShared(CharterDraft::current).orElseThrow(DraftReader::none);
        return CharterDifference.between(charters.numbered(draft.basedOn()), next(draft));
    }

    /** The draft as if it were the next version. */
    static Charter next(CharterDraft draft) {
        return new Charter(draft.basedOn() + 1, draft.clauses());
    }

    static Refused none() {
        return Refused.notFound("Nobody is drafting a version of the charter. Start one first.");
    }

    /** A principle as it stands in the draft or, when it isn't in it, as the newest version that has figures for it had it. */
    public ClauseOnDesk principle(String id) {
        Principle principle = known(id);
        return draft().principle(id).orElseGet(() -> ClauseOnDesk.of(lastKnown(principle), 0, 0, Optional.empty()));
    }

    static Principle known(String id) {
        return Optional.ofNullable(Charter.known().get(id))
                .orElseThrow(() -> Refused.notFound("The charter knows no principle of that name."));
    }

    private Clause lastKnown(Principle principle) {
        return scope.readingShared(CharterVersion::newestFirst).stream()
                .flatMap(version -> version.clauses().stream())
                .filter(clause -> clause.principle().equals(principle.id()))
                .findFirst()
                .orElseGet(() -> new Clause(principle.id(), weakest(principle), Map.of()));
    }

    private static Strength weakest(Principle principle) {
        return principle.strengths().stream().sorted().reduce((one, other) -> other).orElseThrow();
    }
}
