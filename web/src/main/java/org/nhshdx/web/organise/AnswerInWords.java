package org.nhshdx.web.organise;

import java.util.List;
import java.util.stream.Collectors;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.chapter.NhsMarks;
import org.nhshdx.core.chapter.TeamMember;

/**
 * One answer of an application as it is read back.
 *
 * @param field what its form calls it
 * @param step the page that asks for it
 */
public record AnswerInWords(String field, String label, String words, ApplicationStep step) {

    /** Every answer, in the order of the questions; one that isn't given has no words. */
    public static List<AnswerInWords> of(ApplicationAnswers answers) {
        return List.of(
                answer("place", "The place", answers.place()),
                answer("town", "Town", answers.town()),
                answer("postcode", "Postcode", answers.postcode()),
                answer("nation", "Nation", answers.nation().map(nation -> chosen(nation.code())).orElse("")),
                answer("whoYouAre", "Who you are", answers.whoYouAre()),
                answer("team", "Your team", team(answers)),
                answer("hostOrganisation", "Who hosts you", answers.hostOrganisation()),
                answer("why", "Why", answers.why()),
                answer("forWhom", "For whom", answers.forWhom()),
                answer("roughDate", "Roughly when", answers.roughDate()),
                answer("roughVenue", "Roughly where", answers.roughVenue()),
                answer("worries", "What worries you", answers.worries()),
                answer("sponsorsInMind", "Sponsors in mind", String.join("\n", answers.sponsorsInMind())),
                answer("nhsMarks", "NHS marks", answers.nhsMarks().map(AnswerInWords::marks).orElse("")),
                answer("nhsLetter", "The permission", answers.nhsLetter()));
    }

    private static AnswerInWords answer(String field, String label, String words) {
        return new AnswerInWords(field, label, words, ApplicationStep.asking(field).orElseThrow());
    }

    private static String team(ApplicationAnswers answers) {
        return answers.team().stream().map(AnswerInWords::member).collect(Collectors.joining("\n"));
    }

    private static String member(TeamMember member) {
        return member.does().isEmpty() ? member.name() : member.name() + ", " + member.does();
    }

    private static String marks(NhsMarks marks) {
        return marks == NhsMarks.NONE_USED ? "None used" : "Used with written permission";
    }

    private static String chosen(String nation) {
        return Choices.NATIONS.stream().filter(option -> option.value().equals(nation)).findFirst().orElseThrow().words();
    }

    /** Whether it may stay unanswered. */
    public boolean isOptional() {
        return List.of("postcode", "worries", "sponsorsInMind", "nhsLetter").contains(field);
    }
}
