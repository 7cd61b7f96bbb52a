package org.nhshdx.core.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID PIP = new UUID(1, 1);

    private final Invitation invitation = new Invitation("Pip", Role.ORGANISER, "digest", new UUID(2, 2), NOW);

    @Test
    void letsOnePersonInOnce() {
        invitation.accept(PIP, NOW);
        assertThat(invitation.acceptedBy()).contains(PIP);
        assertThatIllegalStateException().isThrownBy(() -> invitation.accept(PIP, NOW));
    }

    @Test
    void worksForFourteenDaysAndNotASecondMore() {
        Instant end = NOW.plus(Invitation.LASTS);
        assertThat(invitation.isOpenAt(end.minusSeconds(1))).isTrue();
        assertThat(invitation.isOpenAt(end)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> invitation.accept(PIP, end));
    }

    @Test
    void isOverOnceCancelled() {
        invitation.cancel(NOW);
        assertThatIllegalStateException().isThrownBy(() -> invitation.accept(PIP, NOW));
        assertThatIllegalStateException().isThrownBy(() -> invitation.cancel(NOW));
    }
}
