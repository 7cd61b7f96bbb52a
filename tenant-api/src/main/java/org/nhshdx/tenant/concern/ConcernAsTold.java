package org.nhshdx.tenant.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.concern.Concern;
import org.nhshdx.core.concern.ConcernKind;
import org.nhshdx.core.concern.ConcernReference;
import org.nhshdx.core.concern.ConcernState;
import org.nhshdx.core.concern.ConcernWords;

/**
 * A concern as whoever has its reference sees it: how far it has come and what the core team answered.
 *
 * @param turns what was said, in turn; the reporter's own words are left out, in case another reads over their shoulder
 * @param deleteOn the day on which all of it is deleted; empty while it is open
 */
public record ConcernAsTold(
        String reference, ConcernKind kind, ConcernState state, Instant reportedAt, LocalDate answerBy, List<Turn> turns,
        Optional<LocalDate> deleteOn) {

    static ConcernAsTold of(ConcernReference reference, Concern concern) {
        return new ConcernAsTold(
                reference.value(), concern.kind(), concern.state(), concern.reportedAt(), concern.answerBy(),
                ConcernWords.about(concern).stream().map(Turn::of).toList(), concern.deleteOn());
    }

    /** Whether the reporter may add to it. */
    public boolean isAddable() {
        return state != ConcernState.CLOSED;
    }

    /** That somebody said something, and what, if it was the core team. */
    public record Turn(Instant at, boolean byReporter, String words) {

        static Turn of(ConcernWords said) {
            return new Turn(said.at(), said.isByReporter(), said.isByReporter() ? "" : said.words());
        }
    }
}
