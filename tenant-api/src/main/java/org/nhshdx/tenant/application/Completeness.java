package org.nhshdx.tenant.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.chapter.NhsMarks;
import org.nhshdx.core.chapter.TeamMember;
import org.nhshdx.core.charter.Words;
import org.nhshdx.tenant.problem.Advice;

/** What an application still lacks before it can be submitted, as advice for each field. */
public record Completeness(List<Advice> missing, int asked) {

    private static final int TEAM = 2;

    /** @param signed whether somebody has signed the charter for the group */
    public static Completeness of(ApplicationAnswers answers, boolean signed) {
        Questions ask = new Questions();
        ask.that(!answers.place().isEmpty(), "place", "Say which place the chapter is for, such as Gloucester.");
        ask.that(!answers.town().isEmpty(), "town", "Say which town or city you would meet in.");
        ask.that(answers.nation().isPresent(), "nation", "Say which nation you are in; its bank holidays count.");
        ask.that(!answers.whoYouAre().isEmpty(), "whoYouAre", "Tell us who you are, in a few sentences.");
        ask.thatNothing(team(answers), "team");
        ask.that(!answers.hostOrganisation().isEmpty(), "hostOrganisation", "Say which organisation would host the day.");
        ask.that(!answers.why().isEmpty(), "why", "Say why you want a hack day there.");
        ask.that(!answers.forWhom().isEmpty(), "forWhom", "Say whom the day is for.");
        ask.that(!answers.roughDate().isEmpty(), "roughDate", "Say roughly when. “A Saturday in spring” is enough.");
        ask.that(!answers.roughVenue().isEmpty(), "roughVenue", "Say roughly where. A hope is enough.");
        ask.thatNothing(marks(answers), answers.nhsMarks().isEmpty() ? "nhsMarks" : "nhsLetter");
        ask.that(signed, "signature", "A lead organiser has to sign the charter for the group.");
        return new Completeness(List.copyOf(ask.missing), ask.asked);
    }

    private static Optional<String> team(ApplicationAnswers answers) {
        if (different(answers) < TEAM) {
            return Optional.of("Name at least two people, and say what each of them does.");
        }
        return answers.team().stream().anyMatch(Completeness::isHalfKnown)
                ? Optional.of("Give a name and what they do for each of your team.")
                : Optional.empty();
    }

    /** Two ways to write the same name are one person. */
    private static long different(ApplicationAnswers answers) {
        return answers.team().stream().map(TeamMember::name).map(Words::of).distinct().count();
    }

    private static boolean isHalfKnown(TeamMember member) {
        return member.name().isEmpty() || member.does().isEmpty();
    }

    private static Optional<String> marks(ApplicationAnswers answers) {
        if (answers.nhsMarks().isEmpty()) {
            return Optional.of("Say whether you use the letters or the lozenge of the NHS anywhere.");
        }
        boolean lacksLetter = answers.nhsMarks().get() == NhsMarks.BY_LETTER && answers.nhsLetter().isEmpty();
        return lacksLetter ? Optional.of("Say who permits it, when, and what the letter says.") : Optional.empty();
    }

    /** The same, lacking another place as well when somebody else has this one. */
    Completeness unless(Optional<Advice> taken) {
        boolean isNew = taken.isPresent() && missing.stream().noneMatch(advice -> advice.field().equals(taken.get().field()));
        return isNew ? new Completeness(Stream.concat(taken.stream(), missing.stream()).toList(), asked) : this;
    }

    public boolean isWhole() {
        return missing.isEmpty();
    }

    /** How much of it is answered, from 0 to 100. */
    @JsonProperty
    public int percent() {
        return 100 * (asked - missing.size()) / asked;
    }

    /** Counts what is asked and keeps what isn't answered. */
    private static final class Questions {

        private final List<Advice> missing = new ArrayList<>();
        private int asked;

        void that(boolean answered, String field, String sentence) {
            thatNothing(answered ? Optional.empty() : Optional.of(sentence), field);
        }

        void thatNothing(Optional<String> remedy, String field) {
            asked++;
            remedy.ifPresent(sentence -> missing.add(new Advice(field, sentence)));
        }
    }
}
