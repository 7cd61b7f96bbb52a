package org.nhshdx.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgedSubjectTest {

    private static final Sponsor BAKERY = new Sponsor("Fable Bakery", "lunch", List.of("thanks", "listed"));
    private static final Venue HALL = new Venue("Cloister Hall", "1 Cloister Way", "Gloucester", "GL1 1AA", null);

    @Test
    void aJudgementHoldsWhileOnlyOtherThingsChange() {
        assertThat(digest(facts("NHSHDx Gloucester", null, Audience.EVERYONE, List.of(BAKERY))))
                .isEqualTo(digest(facts("nhshdx  gloucester!", "", Audience.EVERYONE, List.of(
                        new Sponsor("FABLE bakery", "Lunch", List.of("listed", "thanks"))))));
    }

    @Test
    void itLapsesWhenNameThemeAudienceOrSponsorsChange() {
        EventFacts before = facts("NHSHDx Gloucester", null, Audience.EVERYONE, List.of(BAKERY));
        assertThat(List.of(
                        facts("NHSHDx Stroud", null, Audience.EVERYONE, List.of(BAKERY)),
                        facts("NHSHDx Gloucester", "Records", Audience.EVERYONE, List.of(BAKERY)),
                        facts("NHSHDx Gloucester", null, Audience.INVITED, List.of(BAKERY)),
                        facts("NHSHDx Gloucester", null, Audience.EVERYONE, List.of()),
                        facts("NHSHDx Gloucester", null, Audience.EVERYONE, List.of(
                                new Sponsor("Fable Bakery", "lunch", List.of("thanks"))))))
                .allSatisfy(after -> assertThat(digest(after)).isNotEqualTo(digest(before)));
    }

    @Test
    void namesWithoutLettersAreStillDifferentNames() {
        assertThat(digest(facts("🎪", null, null, null))).isNotEqualTo(digest(facts("🤖", null, null, null)));
    }

    @Test
    void wordsCannotWanderFromOnePartToTheNext() {
        assertThat(digest(facts("a b", "c", null, null))).isNotEqualTo(digest(facts("a", "b c", null, null)));
    }

    @Test
    void nearnessIsJudgedForItsDaysAndTown() {
        EventFacts march = on(LocalDate.of(2027, 3, 13));
        EventFacts april = on(LocalDate.of(2027, 4, 17));
        assertThat(JudgedSubject.of(march, "no-clash")).isNotEqualTo(JudgedSubject.of(april, "no-clash"));
        assertThat(JudgedSubject.of(march, "neutral-ground")).isEqualTo(JudgedSubject.of(april, "neutral-ground"));
    }

    @Test
    void aLetterIsJudgedAsItWasGiven() {
        assertThat(JudgedSubject.of(attesting("Letter of 3 May"), "nhs-marks-permitted"))
                .isNotEqualTo(JudgedSubject.of(attesting("Letter of 4 May"), "nhs-marks-permitted"));
    }

    private static String digest(EventFacts facts) {
        return JudgedSubject.of(facts, "neutral-ground").digest();
    }

    private static EventFacts facts(String title, String theme, Audience audience, List<Sponsor> sponsors) {
        return new EventFacts(
                null, title, null, theme, audience, null, null, null, null, null, null, null, null, null, null, null,
                null, sponsors, null, null);
    }

    private static EventFacts on(LocalDate date) {
        return new EventFacts(
                null, null, null, null, null, List.of(new EventDay(date, null, null, null)), HALL, null, null, null,
                null, null, null, null, null, null, null, null, null, null);
    }

    private static EventFacts attesting(String evidence) {
        return new EventFacts(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, Map.of("nhs-marks-permitted", evidence));
    }
}
