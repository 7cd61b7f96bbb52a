package org.nhshdx.tenant.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.charter.Strength;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.charter.Finding;
import org.nhshdx.tenant.charter.Outcome;

class WhatBreaksTest {

    @Test
    void whatIsWaivedAndThenBrokenOrToBeJudgedBreaks() {
        assertThat(WhatBreaks.between(
                of(finding("weekend", Strength.DEFAULT, Outcome.WAIVED), finding("neutral-ground", Strength.RULE, Outcome.WAIVED)),
                of(finding("weekend", Strength.DEFAULT, Outcome.BROKEN), finding("neutral-ground", Strength.RULE, Outcome.TO_BE_JUDGED))))
                .extracting(Finding::principle).containsExactly("weekend", "neutral-ground");
    }

    @Test
    void whatIsWaivedAnotherWayStaysAndWhatWasBrokenAnywayIsNotItsDoing() {
        assertThat(WhatBreaks.between(
                of(finding("weekend", Strength.DEFAULT, Outcome.WAIVED), finding("no-clash", Strength.RULE, Outcome.BROKEN)),
                of(finding("weekend", Strength.DEFAULT, Outcome.WAIVED), finding("no-clash", Strength.RULE, Outcome.BROKEN)))).isEmpty();
    }

    @Test
    void whatIsKeptByThenOrHoldsNothingUpDoesNotBreak() {
        assertThat(WhatBreaks.between(
                of(finding("weekend", Strength.DEFAULT, Outcome.WAIVED), finding("childcare", Strength.VALUE, Outcome.WAIVED)),
                of(finding("weekend", Strength.DEFAULT, Outcome.KEPT), finding("childcare", Strength.VALUE, Outcome.BROKEN)))).isEmpty();
    }

    private static Examination of(Finding... findings) {
        return new Examination(1, List.of(findings));
    }

    private static Finding finding(String principle, Strength strength, Outcome outcome) {
        return new Finding(principle, strength, outcome, "seen", "change it", Optional.empty(), Optional.empty(), false);
    }
}
