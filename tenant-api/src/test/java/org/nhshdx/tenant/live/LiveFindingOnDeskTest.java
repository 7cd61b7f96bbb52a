package org.nhshdx.tenant.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.live.Fault;
import org.nhshdx.core.live.LiveFinding;
import org.nhshdx.core.live.LivePage;

/** Until when organisers are asked to mend the page of a day that comes soon. */
class LiveFindingOnDeskTest {

    private static final LocalDate FOUND = LocalDate.of(2031, 3, 2);
    private static final LocalDate LAST = FOUND.plusDays(14);

    @Test
    void aDayWithinTheGraceIsToldAndTheGraceStaysAsLong() {
        LiveFindingOnDesk finding = finding(Optional.of(FOUND.plusDays(5)));
        assertThat(finding.before()).contains(FOUND.plusDays(5));
        assertThat(finding.mendBy()).isEqualTo(LAST);
        assertThat(finding(Optional.of(LAST)).before()).contains(LAST);
    }

    @Test
    void aDayAfterTheGraceOrOneThatHasBegunIsNotTold() {
        assertThat(finding(Optional.of(LAST.plusDays(1))).before()).isEmpty();
        assertThat(finding(Optional.of(FOUND)).before()).isEmpty();
        assertThat(finding(Optional.empty()).before()).isEmpty();
    }

    private static LiveFindingOnDesk finding(Optional<LocalDate> firstDay) {
        Fault fault = new Fault("readable-by-all", "Everybody can read it", false, "a link called “here”", "Say where it goes.");
        LivePage page = new LivePage(Optional.of(UUID.randomUUID()));
        return LiveFindingOnDesk.of(new LiveFinding(page, fault, FOUND, Instant.parse("2031-03-02T03:00:00Z")), firstDay);
    }
}
