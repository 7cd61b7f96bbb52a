package org.nhshdx.tenant.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.nhshdx.core.charter.AdoptionTerms;
import org.nhshdx.core.charter.CharterDraft;
import org.nhshdx.core.charter.CharterNotice;
import org.nhshdx.core.charter.CharterVersion;
import org.nhshdx.core.charter.Clause;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.principle.Principle;
import org.nhshdx.tenant.coreteam.TwoPeople;
import org.nhshdx.tenant.problem.Attempt;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;

/** Makes a draft the next version of the charter: one person proposes it with its dates, another confirms it. */
@ApplicationScoped
public class AdoptingCharters {

    private static final String DRAFT = "charter draft";

    @Inject
    Scope scope;

    @Inject
    TwoPeople twoPeople;

    @Inject
    PlatformLog log;

    @Inject
    Clock clock;

    /** @param seen the revision of the draft that the proposer has read, with its simulation */
    public void propose(Asker by, AdoptionSent sent, int seen) {
        deed(by, "propose", sent.reason(), draft -> {
            Attempt.onVersion(seen, draft.revision());
            AdoptionTerms terms = AdoptionCheck.terms(draft, sent, LocalDate.now(clock));
            Attempt.to(() -> draft.propose(terms, by.person(), clock.instant()));
        });
    }

    /** Back to the desk, to be changed. */
    public void takeBack(Asker by) {
        deed(by, "take-back-version", "", draft -> Attempt.to(draft::reopen));
    }

    /** The second person, whom the first hasn't brought in; from here on nobody can change it. */
    public void confirm(Asker by, int seen) {
        scope.readingShared(() -> CharterDraft.current().flatMap(CharterDraft::proposedBy))
                .filter(proposer -> !proposer.equals(by.person()))
                .ifPresent(proposer -> twoPeople.check(by, proposer));
        deed(by, "adopt", "", draft -> {
            Attempt.onVersion(seen, draft.revision());
            refuseTheProposer(by, draft);
            Attempt.to(() -> draft.adopt(by.person(), clock.instant()));
            adopt(draft, List.of(draft.proposedBy().orElseThrow(), by.person()));
        });
    }

    private static void refuseTheProposer(Asker by, CharterDraft draft) {
        if (draft.proposedBy().filter(by.person()::equals).isPresent()) {
            throw Refused.forbidden("You proposed this version. A second person has to confirm it.");
        }
    }

    private void adopt(CharterDraft draft, List<UUID> people) {
        LocalDate today = LocalDate.now(clock);
        AdoptionTerms terms = draft.terms().orElseThrow();
        if (!terms.inForceFrom().isAfter(today)) {
            throw Refused.conflict("The day from which it was to be in force has come. Take the proposal back and choose a later one.");
        }
        Names names = Names.of(people);
        CharterVersion version = new CharterVersion(
                CharterVersion.latest().number() + 1, draft.clauses().stream().map(AdoptingCharters::inFullWords).toList(), terms, today,
                names.of(people.get(0)) + " and " + names.of(people.get(1)));
        version.persist();
        CharterNotice.of(version, today).forEach(notice -> notice.persist());
    }

    /** An adopted version keeps its words, whatever becomes of the software's own. */
    private static Clause inFullWords(Clause clause) {
        Principle principle = Charter.known().get(clause.principle());
        return clause.worded(
                clause.statement().orElse(principle.statement().text()), clause.reason().orElse(principle.reason()));
    }

    private void deed(Asker by, String verb, String reason, Consumer<CharterDraft> deed) {
        scope.writingShared(() -> {
            CharterDraft draft = CharterDraft.currentLocked().orElseThrow(DraftReader::none);
            deed.accept(draft);
            log.record(by, verb, DRAFT, reason);
            return draft.id();
        });
    }
}
