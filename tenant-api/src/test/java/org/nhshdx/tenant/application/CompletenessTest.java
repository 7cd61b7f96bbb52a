package org.nhshdx.tenant.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.chapter.NhsMarks;
import org.nhshdx.core.chapter.TeamMember;
import org.nhshdx.core.place.Nation;
import org.nhshdx.tenant.problem.Advice;

class CompletenessTest {

    private static final List<TeamMember> TWO =
            List.of(new TeamMember("Callum", "informatician"), new TeamMember("Noor", "ward sister"));

    @Test
    void nothingIsMissingOnceAllIsAnsweredAndSigned() {
        Completeness complete = Completeness.of(answers(TWO, NhsMarks.NONE_USED, ""), true);
        assertThat(complete.isWhole()).isTrue();
        assertThat(complete.percent()).isEqualTo(100);
    }

    @Test
    void anUntouchedDraftIsAskedForEverythingButItsPlace() {
        Completeness draft = Completeness.of(ApplicationAnswers.startedFor("Leeds"), false);
        assertThat(fields(draft)).containsExactly(
                "town", "nation", "whoYouAre", "team", "hostOrganisation", "why", "forWhom", "roughDate", "roughVenue",
                "nhsMarks", "signature");
        assertThat(draft.percent()).isEqualTo(8);
    }

    @Test
    void worriesAndSponsorsMayStayUnanswered() {
        assertThat(Completeness.of(answers(TWO, NhsMarks.NONE_USED, ""), true).missing()).isEmpty();
    }

    @Test
    void onePersonIsNoTeamAndASecondWithoutAnOccupationIsHalfKnown() {
        List<TeamMember> one = List.of(new TeamMember("Callum", "informatician"), new TeamMember(" ", ""));
        List<TeamMember> half = List.of(new TeamMember("Callum", "informatician"), new TeamMember("Noor", ""));
        assertThat(fields(Completeness.of(answers(one, NhsMarks.NONE_USED, ""), true))).containsExactly("team");
        assertThat(fields(Completeness.of(answers(half, NhsMarks.NONE_USED, ""), true))).containsExactly("team");
    }

    @Test
    void oneNameWrittenTwoWaysIsOnePerson() {
        List<TeamMember> one = List.of(new TeamMember("A", "nurse"), new TeamMember("a", "developer"));
        List<TeamMember> same =
                List.of(new TeamMember("Pip Ó Súilleabháin", "nurse"), new TeamMember("pip o suilleabhain", "developer"));
        assertThat(fields(Completeness.of(answers(one, NhsMarks.NONE_USED, ""), true))).containsExactly("team");
        assertThat(fields(Completeness.of(answers(same, NhsMarks.NONE_USED, ""), true))).containsExactly("team");
    }

    @Test
    void aPostcodeThatIsNoneIsNamed() {
        ApplicationAnswers typed = new ApplicationAnswers(
                "Leeds", "", "not a postcode", null, "", null, "", "", "", "", "", "", List.of(), null, "");
        assertThat(AnswerLengths.of(typed)).extracting(Advice::field).containsExactly("postcode");
    }

    @Test
    void aLetterAboutNhsMarksHasToSayWhatItSays() {
        assertThat(fields(Completeness.of(answers(TWO, NhsMarks.BY_LETTER, ""), true))).containsExactly("nhsLetter");
        assertThat(Completeness.of(answers(TWO, NhsMarks.BY_LETTER, "The trust agrees."), true).isWhole()).isTrue();
    }

    @Test
    void answersThatAreTooLongAreNamed() {
        ApplicationAnswers long_ = new ApplicationAnswers(
                "日本", "", "", null, "x".repeat(20_001), null, "", "", "", "", "", "", List.of("y".repeat(121)), null, "");
        assertThat(AnswerLengths.of(long_)).extracting(Advice::field).containsExactly("place", "whoYouAre", "sponsorsInMind");
        assertThat(AnswerLengths.of(answers(TWO, NhsMarks.NONE_USED, "z".repeat(20_000)))).isEmpty();
    }

    private static List<String> fields(Completeness completeness) {
        return completeness.missing().stream().map(Advice::field).toList();
    }

    private static ApplicationAnswers answers(List<TeamMember> team, NhsMarks marks, String letter) {
        return new ApplicationAnswers(
                "Leeds", "Leeds", "", Optional.of(Nation.ENGLAND), "Two of us.", team, "The library", "Because.", "All.",
                "Spring", "The library", "", List.of(), Optional.of(marks), letter);
    }
}
