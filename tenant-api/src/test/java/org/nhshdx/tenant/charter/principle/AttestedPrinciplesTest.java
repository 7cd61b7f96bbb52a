package org.nhshdx.tenant.charter.principle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Saturday;
import org.nhshdx.tenant.charter.Says;

class AttestedPrinciplesTest {

    private static final String SIGNED = "{\"attestations\": {\"%s\": \"%s\"}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-for-profit",
                "nobody-is-a-contractor",
                "no-patient-data",
                "reaching-out",
                "childcare",
                "not-about-winning"
            })
    void keptWithTheEvidenceThatAnOrganiserSigned(String principle) {
        Says.of(principle, Saturday.only(SIGNED.formatted(principle, "We looked into it.")))
                .kept()
                .seeing("We looked into it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-for-profit",
                "nobody-is-a-contractor",
                "no-patient-data",
                "reaching-out",
                "childcare",
                "not-about-winning",
                "nhs-marks-permitted"
            })
    void unansweredWithoutEvidenceOrWithBlankEvidence(String principle) {
        Says.of(principle, EventFacts.none()).unanswered();
        Says.of(principle, Saturday.only(SIGNED.formatted(principle, " \\u00a0\\u200b ")))
                .unanswered();
        Says.of(principle, Saturday.only("{\"attestations\": {\"" + principle + "\": null}}"))
                .unanswered();
    }

    @Test
    void evidenceForAPrincipleThatIsNotAttestedChangesNoOutcome() {
        Says.of("free-to-attend", Saturday.only(SIGNED.formatted("free-to-attend", "It is free.")))
                .unanswered();
        Says.of("neutral-ground", Saturday.only(SIGNED.formatted("neutral-ground", "Nobody is steered.")))
                .toBeJudged()
                .seeing("they write: “Nobody is steered.”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"None used", "none used.", "NONE USED!", "None"})
    void nhsMarksThatNobodyUsesAreKept(String evidence) {
        Says.of("nhs-marks-permitted", Saturday.only(SIGNED.formatted("nhs-marks-permitted", evidence)))
                .kept();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Letter of 2 November from the trust", "None used but the lozenge on our banner"})
    void aLetterAboutNhsMarksIsJudged(String evidence) {
        Says.of("nhs-marks-permitted", Saturday.only(SIGNED.formatted("nhs-marks-permitted", evidence)))
                .toBeJudged();
    }
}
