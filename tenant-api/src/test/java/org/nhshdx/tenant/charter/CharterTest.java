package org.nhshdx.tenant.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.charter.Clause;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.principle.About;
import org.nhshdx.tenant.charter.principle.ChapterFacts;
import org.nhshdx.tenant.charter.principle.Principle;
import org.nhshdx.tenant.charter.principle.Principles;
import org.nhshdx.tenant.charter.principle.Subject;
import org.nhshdx.tenant.charter.principle.Surroundings;

class CharterTest {

    private static final Charter CHARTER = VersionOne.charter();

    @Test
    void versionOneHasEveryPrincipleThatCanBeExaminedInThatOrder() {
        assertThat(CHARTER.promises())
                .extracting(promised -> promised.principle().id())
                .containsExactlyElementsOf(
                        Principles.all().stream().map(Principle::id).toList())
                .doesNotHaveDuplicates()
                .hasSize(36);
    }

    @Test
    void everyPrincipleSaysWhatItPromisesAndWhy() {
        assertThat(CHARTER.promises()).allSatisfy(promised -> {
            assertThat(promised.statement()).endsWith(".").hasSizeGreaterThan(20);
            assertThat(promised.principle().reason()).endsWith(".").hasSizeGreaterThan(15);
        });
    }

    @Test
    void anEventHasOneFindingForEachPrincipleButThoseOfPagesInCharterOrder() {
        var expected = CHARTER.promises().stream()
                .filter(promised -> !promised.principle().about().contains(About.PAGE))
                .map(promised -> promised.principle().id())
                .toList();
        assertThat(examine(EventFacts.none(), Rulings.none()).findings())
                .extracting(Finding::principle)
                .isEqualTo(expected);
    }

    @Test
    void aChapterIsExaminedOnWhatIsAboutChapters() {
        var examination = CHARTER.examineChapter(
                Subject.chapter(
                        new ChapterFacts(
                                Optional.of("Leeds"),
                                Optional.of("NHSHDx Leeds"),
                                List.of(),
                                Map.of("nhs-marks-permitted", "None used")),
                        Surroundings.none()),
                Rulings.none());
        assertThat(outcomes(examination))
                .isEqualTo(Map.of(
                        "named-for-its-place",
                        Outcome.KEPT,
                        "nhs-marks-permitted",
                        Outcome.KEPT,
                        "neutral-ground",
                        Outcome.TO_BE_JUDGED,
                        "travels-around",
                        Outcome.TO_BE_JUDGED));
    }

    @Test
    void aGoodSaturdayWaitsForTheJudgementOfNeutralGroundAlone() {
        var examination = examine(Saturday.good(), Rulings.none());
        assertThat(examination.inTheWay()).extracting(Finding::principle).containsExactly("neutral-ground");
        assertThat(examination.isAnnounceable()).isFalse();
    }

    @Test
    void anotherVersionMayBindLessAndThenNothingStandsInTheWay() {
        var clauses = List.of(new Clause("weekend", Strength.VALUE, Map.of()));
        var friday = Saturday.with("{\"days\": [{\"date\": \"2018-04-13\"}]}");
        assertThat(new Charter(2, clauses)
                        .examineEvent(Subject.event(friday, Surroundings.none()), Rulings.none())
                        .isAnnounceable())
                .isTrue();
    }

    @Test
    void nobodyIsAskedToJudgeWhatOnlyTimeCanTell() {
        assertThat(examine(Saturday.good(), Rulings.none()).toBeJudged())
                .extracting(Finding::principle)
                .containsExactly("neutral-ground");
    }

    @Test
    void aVersionThatPromisesWhatNobodyCanExamineIsRefused() {
        var clauses = List.of(new Clause("free-beer", Strength.RULE, Map.of()));
        assertThatThrownBy(() -> new Charter(2, clauses)).hasMessageContaining("free-beer");
    }

    @Test
    void sayingNothingBreaksWhatNeedsAnAnswerAndKeepsWhatIsGuaranteed() {
        assertThat(examine(EventFacts.none(), Rulings.none()).findings()).allSatisfy(finding -> {
            switch (finding.principle()) {
                case "makers-keep-their-work", "not-only-digital", "open-licence" ->
                    assertThat(finding.outcome()).isEqualTo(Outcome.KEPT);
                case "neutral-ground", "patients-and-carers", "travels-around" ->
                    assertThat(finding.outcome()).isEqualTo(Outcome.TO_BE_JUDGED);
                default ->
                    assertThat(finding.evidence()).as(finding.principle()).isEqualTo("not answered yet");
            }
        });
    }

    private static Examination examine(EventFacts facts, Rulings rulings) {
        return CHARTER.examineEvent(Subject.event(facts, Surroundings.none()), rulings);
    }

    private static Map<String, Outcome> outcomes(Examination examination) {
        return examination.findings().stream().collect(Collectors.toMap(Finding::principle, Finding::outcome));
    }
}
