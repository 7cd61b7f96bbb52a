package org.nhshdx.tenant.coreteam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;

/** What somebody looks for among earlier decisions; what is empty doesn't narrow it down. */
public record PrecedentSearch(
        String principle, Optional<Precedent.Outcome> outcome, Optional<Precedent.Kind> kind, String words) {

    private static final int LONGEST = 200;

    /** As it was sent; refused when it names an outcome or a kind that isn't there. */
    public static PrecedentSearch of(
            Optional<String> principle, Optional<String> outcome, Optional<String> kind, Optional<String> words) {
        PrecedentSearch search = kindly(principle, outcome, kind, words);
        List<Advice> unknown = new ArrayList<>();
        if (given(outcome).isPresent() && search.outcome.isEmpty()) {
            unknown.add(new Advice("outcome", "Give an outcome by its name, such as declined or appeal-upheld."));
        }
        if (given(kind).isPresent() && search.kind.isEmpty()) {
            unknown.add(new Advice("kind", "Give a kind by its name, such as application, event or weekday."));
        }
        if (!unknown.isEmpty()) {
            throw Refused.unreadable(unknown);
        }
        return search;
    }

    /** As a page's address names it: what nobody knows is left out. */
    public static PrecedentSearch kindly(
            Optional<String> principle, Optional<String> outcome, Optional<String> kind, Optional<String> words) {
        String asked = given(words).orElse("");
        return new PrecedentSearch(
                given(principle).orElse(""), given(outcome).flatMap(Precedent.Outcome::of), given(kind).flatMap(Precedent.Kind::of),
                asked.substring(0, Math.min(asked.length(), LONGEST)));
    }

    private static Optional<String> given(Optional<String> sent) {
        return sent.map(String::strip).filter(text -> !text.isEmpty());
    }
}
