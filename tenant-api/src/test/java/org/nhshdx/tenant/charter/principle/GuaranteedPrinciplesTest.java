package org.nhshdx.tenant.charter.principle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Says;

class GuaranteedPrinciplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"makers-keep-their-work", "not-only-digital", "open-licence"})
    void whatOurTermsAndFormsGuaranteeIsKeptWhateverIsAnswered(String principle) {
        Says.of(principle, EventFacts.none()).kept().seeing("guaranteed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"patients-and-carers", "travels-around"})
    void whatOnlyTimeCanTellIsNotMeasuredYet(String principle) {
        Says.of(principle, EventFacts.none()).toBeJudged().seeing("not measured yet");
    }
}
