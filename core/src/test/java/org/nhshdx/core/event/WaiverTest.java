package org.nhshdx.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaiverTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 14);
    private static final UUID MARIGOLD = UUID.randomUUID();
    private static final UUID OTTOLINE = UUID.randomUUID();
    private static final UUID BRAM = UUID.randomUUID();

    @Test
    void aDefaultIsWaivedByOnePerson() {
        Waiver waiver = asked("weekend", false);
        assertThat(waiver.isInForce(UNTIL)).isFalse();
        waiver.propose(terms(false), OTTOLINE, NOW);
        assertThat(waiver.isInForce(UNTIL)).isTrue();
    }

    @Test
    void aRuleIsWaivedByTwoDifferentPeopleOnly() {
        Waiver waiver = Waiver.proposed(Optional.empty(), "step-free", terms(true), OTTOLINE, NOW);
        assertThat(waiver.isInForce(UNTIL)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> waiver.confirm(OTTOLINE, NOW));
        assertThat(waiver.isInForce(UNTIL)).isFalse();
        waiver.confirm(BRAM, NOW);
        assertThat(waiver.isInForce(UNTIL)).isTrue();
    }

    @Test
    void whoAskedNeitherProposesNorConfirms() {
        Waiver waiver = asked("step-free", true);
        assertThatIllegalStateException().isThrownBy(() -> waiver.propose(terms(true), MARIGOLD, NOW));
        waiver.propose(terms(true), OTTOLINE, NOW);
        assertThatIllegalStateException().isThrownBy(() -> waiver.confirm(MARIGOLD, NOW));
    }

    @Test
    void itEndsByItselfAfterItsLastDay() {
        Waiver waiver = Waiver.proposed(Optional.empty(), "weekend", terms(false), OTTOLINE, NOW);
        assertThat(waiver.isInForce(UNTIL)).isTrue();
        assertThat(waiver.isInForce(UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void itEndsEarlyWithAReason() {
        Waiver waiver = Waiver.proposed(Optional.empty(), "weekend", terms(false), OTTOLINE, NOW);
        waiver.end("The day moved to a Saturday.", BRAM, NOW);
        assertThat(waiver.isInForce(UNTIL)).isFalse();
        assertThat(waiver.endReason()).contains("The day moved to a Saturday.");
    }

    @Test
    void whatWasRefusedIsOver() {
        Waiver waiver = asked("weekend", false);
        waiver.refuse("A Saturday would do.", OTTOLINE, NOW);
        assertThatIllegalStateException().isThrownBy(() -> waiver.propose(terms(false), BRAM, NOW));
        assertThatIllegalStateException().isThrownBy(() -> waiver.end("Over", BRAM, NOW));
    }

    private static Waiver asked(String principle, boolean takesTwo) {
        return Waiver.asked(Optional.empty(), principle, terms(takesTwo), MARIGOLD, NOW);
    }

    private static WaiverTerms terms(boolean takesTwo) {
        return new WaiverTerms("Staff are released on Fridays only.", UNTIL, takesTwo);
    }
}
