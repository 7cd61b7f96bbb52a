package org.nhshdx.tenant.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.chapter.SectionKind;
import org.nhshdx.tenant.readability.Readability;

/** Whether what we write for organisers is there, takes in their answers, and can be read by a child of ten. */
class StarterTextsTest {

    private static final ApplicationAnswers ANSWERED = new ApplicationAnswers(
            "Leeds", "Leeds", "LS1 1AA", Optional.empty(), "A nurse.", List.of(), "the Owl Street Practice", "A secret reason.",
            "night staff\nand their families. ", "In May", "Owl Street Hall", "A secret worry.", List.of(), Optional.empty(), "");

    @ParameterizedTest
    @EnumSource
    void whatNeedsWordsHasSomeAndWhatFillsItselfHasNone(SectionKind kind) {
        assertThat(text(kind).isEmpty()).isEqualTo(kind.tellsFacts() || kind.isFree());
    }

    @Test
    void takesInWhereWithWhomAndForWhomButNotWhatOnlyTheCoreTeamIsTold() {
        assertThat(text(SectionKind.ABOUT)).contains("in and around Leeds", "**Our host:** the Owl Street Practice.");
        assertThat(text(SectionKind.ACCESS)).contains("**Where we plan to meet:** Owl Street Hall.");
        assertThat(text(SectionKind.FOR_WHOM)).contains("**Above all for:** night staff and their families.");
        assertThat(Stream.of(SectionKind.values()).map(StarterTextsTest::text)).noneMatch(text -> text.contains("secret"));
    }

    @Test
    void saysNothingHalfWhereNothingIsAnsweredYet() {
        ApplicationAnswers begun = ApplicationAnswers.startedFor("Leeds");
        assertThat(Stream.of(SectionKind.values()).map(kind -> StarterTexts.of(kind, begun)))
                .noneMatch(text -> text.contains("**"))
                .noneMatch(text -> text.contains("{"));
    }

    /** The automated readability index, which says from how many characters a word and words a sentence have at which age they are read. */
    @ParameterizedTest
    @EnumSource
    void canBeReadAtTheAgeOfTen(SectionKind kind) {
        String text = StarterTexts.of(kind, ApplicationAnswers.startedFor("Leeds")).replaceAll("[#“”]", "");
        if (text.isEmpty()) {
            return;
        }
        double sentences = text.split("[.!?:](\\s|$)").length;
        double words = text.strip().split("\\s+").length;
        double letters = text.chars().filter(Character::isLetterOrDigit).count();
        double grade = 4.71 * letters / words + 0.5 * words / sentences - 21.43;
        assertThat(grade + 5).as("reading age of %s", kind).isLessThanOrEqualTo(11);
    }

    @ParameterizedTest
    @EnumSource
    void readsAsPlainlyAsWeAskOrganisersToWrite(SectionKind kind) {
        assertThat(Readability.of(StarterTexts.of(kind, ApplicationAnswers.startedFor("Leeds")))).isEmpty();
    }

    private static String text(SectionKind kind) {
        return StarterTexts.of(kind, ANSWERED);
    }
}
