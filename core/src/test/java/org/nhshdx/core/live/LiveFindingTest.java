package org.nhshdx.core.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveFindingTest {

    private static final LocalDate TOLD = LocalDate.of(2031, 3, 3);
    private static final Instant AT = Instant.parse("2031-03-03T03:00:00Z");
    private static final Fault FAULT = new Fault("trade-mark-line", "It says whose mark it is.", true, "It doesn't.", "Say it.");

    private final LiveFinding finding = new LiveFinding(new LivePage(Optional.empty()), FAULT, TOLD, AT);

    @Test
    void onlyTheThirdExaminationThatSeesItMayFreeze() {
        LocalDate late = finding.mendBy().plusYears(1);
        finding.seenAgain(FAULT, AT.plus(1, ChronoUnit.DAYS));
        assertThat(finding.isToFreezeOn(late)).isFalse();
        finding.seenAgain(FAULT, AT.plus(2, ChronoUnit.DAYS));
        assertThat(finding.isToFreezeOn(late)).isTrue();
    }

    @Test
    void nothingFreezesBeforeTheGraceIsOver() {
        finding.seenAgain(FAULT, AT.plus(1, ChronoUnit.DAYS));
        finding.seenAgain(FAULT, AT.plus(2, ChronoUnit.DAYS));
        assertThat(finding.isToFreezeOn(finding.mendBy())).isFalse();
    }

    @Test
    void afterAFreezeIsEndedItTakesThreeExaminationsAgain() {
        finding.freeze(AT);
        finding.unfreeze(TOLD);
        LocalDate late = finding.mendBy().plusYears(1);
        finding.seenAgain(FAULT, AT.plus(1, ChronoUnit.DAYS));
        assertThat(finding.isToFreezeOn(late)).isFalse();
    }
}
