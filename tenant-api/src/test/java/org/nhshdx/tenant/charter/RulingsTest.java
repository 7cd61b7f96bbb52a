package org.nhshdx.tenant.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.event.JudgedSubject;
import org.nhshdx.tenant.charter.Charter.Promised;
import org.nhshdx.tenant.charter.principle.Subject;
import org.nhshdx.tenant.charter.principle.Surroundings;

class RulingsTest {

    private static final Charter CHARTER = VersionOne.charter();
    private static final LocalDate FAR_OFF = LocalDate.of(2030, 1, 1);

    @Test
    void aGoodSaturdayThatWasJudgedMayBeAnnounced() {
        var examination = examine(Saturday.good(), judged(Saturday.good(), "neutral-ground", true));
        assertThat(examination.isAnnounceable()).isTrue();
    }

    @Test
    void aJudgementThatSaysNoStandsInTheWayWithItsReason() {
        var finding = examine(Saturday.good(), judged(Saturday.good(), "neutral-ground", false))
                .finding("neutral-ground");
        assertThat(finding).hasValueSatisfying(judged -> {
            assertThat(judged.outcome()).isEqualTo(Outcome.BROKEN);
            assertThat(judged.advice()).contains("looked at it");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"theme\": \"Ward boards\"}",
                "{\"audience\": \"invited\"}",
                "{\"title\": \"NHSHDx Stroud\"}",
                "{\"sponsors\": [{\"name\": \"Wardlight\", \"benefits\": []}]}"
            })
    void aJudgementLapsesWhenWhatItWasAboutChanges(String change) {
        var before = judged(Saturday.good(), "neutral-ground", true);
        assertThat(outcome(Saturday.with(change), before, "neutral-ground")).isEqualTo(Outcome.TO_BE_JUDGED);
    }

    @Test
    void aJudgementStaysWhenSomethingElseChanges() {
        var before = judged(Saturday.good(), "neutral-ground", true);
        assertThat(outcome(Saturday.with("{\"capacity\": 40}"), before, "neutral-ground"))
                .isEqualTo(Outcome.KEPT);
    }

    @Test
    void noJudgementMakesUpForAMissingAnswerOrAnUnmeasuredValue() {
        var silent = Saturday.with("{\"attestations\": {\"nhs-marks-permitted\": null}}");
        assertThat(outcome(silent, judged(silent, "nhs-marks-permitted", true), "nhs-marks-permitted"))
                .isEqualTo(Outcome.BROKEN);
        assertThat(outcome(Saturday.good(), judged(Saturday.good(), "travels-around", true), "travels-around"))
                .isEqualTo(Outcome.TO_BE_JUDGED);
    }

    @Test
    void aFridayWithAReasonMayBeAnnouncedAndTheReasonStaysInTheFinding() {
        var friday = Saturday.with(
                "{\"days\": [{\"date\": \"2018-04-13\", \"starts\": \"09:00\", \"ends\": \"17:00\", \"lunch\":"
                        + " true}]}");
        var judgement = judged(friday, "neutral-ground", true).judgements();
        assertThat(examine(friday, new Rulings(List.of(), judgement)).isAnnounceable())
                .isFalse();

        var waiver =
                new GrantedWaiver("weekend", "The trust gives its staff the Friday.", LocalDate.of(2018, 4, 13), 1, false);
        var examination = examine(friday, new Rulings(List.of(waiver), judgement));
        assertThat(examination.isAnnounceable()).isTrue();
        assertThat(examination.finding("weekend")).hasValueSatisfying(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.WAIVED);
            assertThat(finding.waiver()).contains(waiver);
            assertThat(finding.evidence()).isEqualTo("Friday 13 April 2018");
        });
    }

    @Test
    void aWaiverThatEndsBeforeTheDayDoesNotCoverIt() {
        var friday = Saturday.with("{\"days\": [{\"date\": \"2018-04-13\"}]}");
        var waiver = new GrantedWaiver("weekend", "for another day", LocalDate.of(2018, 4, 12), 1, false);
        assertThat(outcome(friday, new Rulings(List.of(waiver), List.of()), "weekend"))
                .isEqualTo(Outcome.BROKEN);
    }

    @Test
    void aRuleIsWaivedByTwoPeopleAndNotByOne() {
        var noOptOut = Saturday.with("{\"photoOptOut\": false}");
        assertThat(outcome(noOptOut, waived("photos-optional", 1), "photos-optional"))
                .isEqualTo(Outcome.BROKEN);
        assertThat(outcome(noOptOut, waived("photos-optional", 2), "photos-optional"))
                .isEqualTo(Outcome.WAIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"free-to-attend", "conduct-in-force", "no-patient-data"})
    void someRulesAreNeverWaivedWhoeverStandsForIt(String principle) {
        assertThat(outcome(EventFacts.none(), waived(principle, 2), principle)).isEqualTo(Outcome.BROKEN);
        assertThat(CHARTER.promise(principle).orElseThrow().peopleToWaive()).isEmpty();
    }

    @Test
    void aRuleTakesTwoPeopleADefaultOneAndAValueHasNothingToWaive() {
        var people = CHARTER.promises().stream()
                .filter(promised -> promised.principle().isWaivable())
                .collect(Collectors.groupingBy(
                        Promised::strength, Collectors.mapping(Promised::peopleToWaive, Collectors.toSet())));
        assertThat(people)
                .isEqualTo(Map.of(
                        Strength.RULE, Set.of(Optional.of(2)),
                        Strength.DEFAULT, Set.of(Optional.of(1)),
                        Strength.VALUE, Set.of(Optional.empty())));
    }

    @Test
    void whatIsKeptIsNotCalledWaived() {
        assertThat(outcome(Saturday.good(), waived("weekend", 1), "weekend")).isEqualTo(Outcome.KEPT);
    }

    @Test
    void aBrokenValueLetsTheEventGoAhead() {
        var noNursery = Saturday.with("{\"attestations\": {\"childcare\": null}}");
        var examination = examine(noNursery, judged(noNursery, "neutral-ground", true));
        assertThat(examination.finding("childcare").orElseThrow().outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(examination.isAnnounceable()).isTrue();
    }

    private static Examination examine(EventFacts facts, Rulings rulings) {
        return CHARTER.examineEvent(Subject.event(facts, Surroundings.none()), rulings);
    }

    private static Outcome outcome(EventFacts facts, Rulings rulings, String principle) {
        return examine(facts, rulings).finding(principle).orElseThrow().outcome();
    }

    private static Rulings judged(EventFacts facts, String principle, boolean kept) {
        var about = JudgedSubject.of(facts, principle).digest();
        return new Rulings(List.of(), List.of(new GivenJudgement(principle, kept, "Two of us looked at it.", about)));
    }

    private static Rulings waived(String principle, int people) {
        return new Rulings(
                List.of(new GrantedWaiver(principle, "It was that or nothing.", FAR_OFF, people, false)), List.of());
    }
}
