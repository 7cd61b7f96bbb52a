package org.nhshdx.tenant.version;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.charter.Clause;
import org.nhshdx.core.charter.DraftedClause;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.principle.Figure;
import org.nhshdx.tenant.charter.principle.Parameters;
import org.nhshdx.tenant.charter.principle.Principle;
import org.nhshdx.tenant.charter.principle.Sentence;
import org.nhshdx.tenant.scope.Names;

/**
 * A principle as it stands in a draft.
 *
 * @param place where it stands, counted from 1; 0 while it isn't in the draft
 * @param strengths how strongly it may be made to bind
 * @param statement the promise, its figures in square brackets
 * @param reads the promise as it reads
 * @param savedBy who saved it last; empty when nobody has since the draft began
 * @param mayGo whether it may be left out
 */
public record ClauseOnDesk(
        String principle, int place, Strength strength, List<Strength> strengths, List<FigureOnDesk> figures, String statement,
        String reason, String reads, int savedAt, Optional<String> savedBy, boolean mayGo) {

    /** A figure, and what it is in the draft as it would be typed. */
    public record FigureOnDesk(Figure figure, String typed) {}

    static ClauseOnDesk of(DraftedClause drafted, int place, Names names) {
        Optional<String> savedBy = drafted.savedAt() == 0 ? Optional.empty() : Optional.of(names.of(drafted.savedBy()));
        return of(drafted.clause(), place, drafted.savedAt(), savedBy);
    }

    static ClauseOnDesk of(Clause clause, int place, int savedAt, Optional<String> savedBy) {
        Principle principle = Charter.known().get(clause.principle());
        List<FigureOnDesk> figures = principle.figures().stream()
                .map(figure -> new FigureOnDesk(figure, figure.typed(clause.parameters())))
                .toList();
        String statement = clause.statement().orElse(principle.statement().text());
        return new ClauseOnDesk(
                clause.principle(), place, clause.strength(), allowed(principle), figures, statement,
                clause.reason().orElse(principle.reason()),
                new Sentence(statement).with(principle.figures(), new Parameters(clause.parameters())), savedAt, savedBy,
                principle.isWaivable());
    }

    private static List<Strength> allowed(Principle principle) {
        return principle.strengths().stream().sorted(Comparator.naturalOrder()).toList();
    }
}
