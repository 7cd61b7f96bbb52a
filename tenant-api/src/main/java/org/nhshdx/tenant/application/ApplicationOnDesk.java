package org.nhshdx.tenant.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
 * @param appealBy the last day on which a declined application may be appealed against; empty when it can't be
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
        Optional<LocalDate> appealBy,
        boolean isStopped,
        OptionalInt ahead,
        Optional<String> reviewer,
        List<Decided> history) {

    /** Who signed the charter for the group, which version, and when. */
    public record Signed(String name, int charterVersion, Instant at) {}

    /** What was decided about it, by whom, when and why. */
    public record Decided(
            Outcome outcome, String reason, List<String> principles, Optional<String> wouldChange, String by, Instant at) {

        boolean isAboutWhoHasIt() {
            return outcome == Outcome.HANDED_OVER || outcome == Outcome.STEPPED_ASIDE;
        }
    }

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
        return last(Outcome.INFORMATION_REQUESTED);
    }

    /** Why it was declined, before any appeal; empty when it never was. */
    public Optional<Decided> declined() {
        return last(Outcome.DECLINED);
    }

    /** Why the applicants appealed; empty when they haven't. */
    public Optional<Decided> appealed() {
        return last(Outcome.APPEALED);
    }

    /** How the appeal was answered; empty until it is. */
    public Optional<Decided> answered() {
        return last(Outcome.APPEAL_UPHELD, Outcome.APPEAL_DISMISSED);
    }

    /** What was decided, asked and appealed, in the order it was. */
    public List<Decided> decisions() {
        return history.stream().filter(one -> !one.isAboutWhoHasIt()).toList();
    }

    /** Who handed it over or stepped aside, in the order they did. */
    public List<Decided> hands() {
        return history.stream().filter(Decided::isAboutWhoHasIt).toList();
    }

    private Optional<Decided> last(Outcome... outcomes) {
        return history.stream().filter(one -> Set.of(outcomes).contains(one.outcome())).reduce((first, last) -> last);
    }

    ApplicationOnDesk behind(int others) {
        return new ApplicationOnDesk(
                chapter, slug, place, standing, state, version, answers, signed, completeness, examination, savedAt,
                submittedAt, answerBy, appealBy, isStopped, OptionalInt.of(others), reviewer, history);
    }
}
