package org.nhshdx.tenant.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.chapter.ApplicationState;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Outcome;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.tenant.charter.Examination;

/**
 * An application as its desk shows it, complete.
 *
 * @param slug the chapter's address as it is now
 * @param version what a change has to be made from
 * @param completeness what still lacks before it can be submitted
 * @param examination what the charter says of the answers so far
 * @param answerBy the last day on which the core team has promised to answer; empty before submission
 * @param isStopped whether the clock stands still because the applicants were asked something
 * @param ahead how many applications will be answered before this one; empty while none is owed
 * @param reviewer who of the core team has it, if anybody has
 */
public record ApplicationOnDesk(
        UUID chapter,
        String slug,
        String place,
        Standing standing,
        ApplicationState state,
        int version,
        ApplicationAnswers answers,
        Optional<Signed> signed,
        Completeness completeness,
        Examination examination,
        Instant savedAt,
        Optional<Instant> submittedAt,
        Optional<LocalDate> answerBy,
        boolean isStopped,
        OptionalInt ahead,
        Optional<String> reviewer,
        List<Decided> history) {

    /** Who signed the charter for the group, which version, and when. */
    public record Signed(String name, int charterVersion, Instant at) {}

    /** What was decided about it, by whom, when and why. */
    public record Decided(
            Outcome outcome, String reason, List<String> principles, Optional<String> wouldChange, String by, Instant at) {}

    /** "NHSHDx Leeds". */
    public String name() {
        return Chapter.named(place);
    }

    /** Where the chapter's desk is. */
    public String desk() {
        return "/organise/" + slug;
    }

    /** The last thing the core team asked for; empty when it hasn't asked. */
    public Optional<Decided> request() {
        return history.stream().filter(one -> one.outcome() == Outcome.INFORMATION_REQUESTED).reduce((first, last) -> last);
    }

    ApplicationOnDesk behind(int others) {
        return new ApplicationOnDesk(
                chapter, slug, place, standing, state, version, answers, signed, completeness, examination, savedAt,
                submittedAt, answerBy, isStopped, OptionalInt.of(others), reviewer, history);
    }
}
