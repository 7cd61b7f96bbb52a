package org.nhshdx.tenant.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.exception.ConstraintViolationException;
import org.nhshdx.core.charter.CharterDraft;
import org.nhshdx.core.charter.CharterVersion;
import org.nhshdx.core.charter.Clause;
import org.nhshdx.core.charter.DraftedClause;
import org.nhshdx.core.charter.Simulation;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.charter.principle.Principle;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** Writes the next version of the charter, one principle at a time; whatever was simulated of it before holds no longer. */
@ApplicationScoped
public class DraftingCharters {

    private static final String DRAFT = "charter draft";

    @Inject
    Scope scope;

    @Inject
    PlatformLog log;

    @Inject
    Clock clock;

    /** Begins with a copy of the newest version; there is one draft at a time. */
    public void start(Asker by) {
        scope.writingShared(() -> {
            if (CharterDraft.current().isPresent()) {
                throw alreadyThere();
            }
            CharterVersion latest = CharterVersion.latest();
            persist(new CharterDraft(latest, by.person(), clock.instant()));
            log.record(by, "start", DRAFT, "From version %d.".formatted(latest.number()));
            return true;
        });
    }

    /** The unique index settles a race that looking first can't. */
    private static void persist(CharterDraft draft) {
        try {
            draft.persistAndFlush();
        } catch (ConstraintViolationException anotherMeanwhile) {
            throw alreadyThere();
        }
    }

    private static Refused alreadyThere() {
        return Refused.conflict("A version is being drafted already. Work on that one, or throw it away first.");
    }

    /** Saves one principle; one that isn't in the draft goes to its end. */
    public void save(Asker by, String id, ClauseSent sent, int seen) {
        Principle principle = DraftReader.known(id);
        Clause clause = ClauseCheck.clause(principle, sent);
        change(by, "save", id, draft -> {
            Meanwhile.check(draft, id, sent, seen);
            draft.put(clause, by.person(), clock.instant());
        });
    }

    public void leaveOut(Asker by, String id, int seen) {
        if (!DraftReader.known(id).isWaivable()) {
            throw Refused.conflict("This is never waived, so no version of the charter leaves it out.");
        }
        change(by, "leave-out", id, draft -> {
            Meanwhile.check(drafted(draft, id), seen);
            draft.leaveOut(id, by.person(), clock.instant());
        });
    }

    /** @param place counted from 1; further than the end is the end */
    public void move(Asker by, String id, int place) {
        DraftReader.known(id);
        change(by, "move-principle", id, draft -> {
            drafted(draft, id);
            draft.move(id, place, by.person(), clock.instant());
        });
    }

    private static DraftedClause drafted(CharterDraft draft, String id) {
        return draft.drafted(id).orElseThrow(() -> Refused.conflict("This principle isn't in the draft any more."));
    }

    public void throwAway(Asker by) {
        deed(by, "throw-away", "", draft -> draft.throwAway(by.person(), clock.instant()));
    }

    private void change(Asker by, String verb, String principle, Consumer<CharterDraft> deed) {
        deed(by, verb, principle, draft -> {
            Attempt.to(() -> mustBeOpen(draft));
            deed.accept(draft);
        });
    }

    private static void mustBeOpen(CharterDraft draft) {
        if (!draft.isOpen()) {
            throw new IllegalStateException(
                    "This draft is proposed for adoption, so its words stand still. Take the proposal back first.");
        }
    }

    private void deed(Asker by, String verb, String reason, Consumer<CharterDraft> deed) {
        scope.writingShared(() -> {
            CharterDraft draft = CharterDraft.currentLocked().orElseThrow(DraftReader::none);
            deed.accept(draft);
            Simulation.forget(draft);
            log.record(by, verb, DRAFT, reason);
            return Optional.of(draft);
        });
    }
}
