package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.coreteam.DailyDigest;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.message.Mailbox;
import org.nhshdx.tenant.waiver.WaiverRequest;
import org.nhshdx.tenant.waiver.Waiving;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.world.World;

@QuarkusTest
class DailyDigestTest {
    private static final LocalDate MONDAY = LocalDate.of(2029, 4, 9);

    @Inject
    DailyDigest digest;

    @Inject
    Mailbox mailbox;

    @Inject
    World world;

    @Inject
    Waiving waiving;

    @Inject
    MovableClock clock;

    @Test
    void tellsTheCoreTeamWhatWaitsOnceAMorningAndNotAtWeekends() {
        Group.applied(Cast.PIP, "Digested");
        clock.on(MONDAY.minusMonths(2), () -> waivedUntil(MONDAY.plusDays(10)));
        clock.on(MONDAY, () -> {
            world.asker(Cast.OTTOLINE);
            digest.send();
            digest.send();
        });
        List<Mailbox.Shown> toOttoline = digestsOn(MONDAY, "ottoline@example.org");
        assertThat(toOttoline).hasSize(1);
        assertThat(toOttoline.get(0).words().subject()).matches("\\d+ things? waits? for the core team, \\d+ past the promise");
        assertThat(toOttoline.get(0).words().body()).contains("- Digested, application: was promised by ")
                .containsPattern("\\d+ waivers? ends? within 14 days");
        assertThat(digestsOn(MONDAY, "marigold@example.org")).isEmpty();
        LocalDate sunday = MONDAY.minusDays(1);
        clock.on(sunday, digest::send);
        LocalDate easterMonday = LocalDate.of(2029, 4, 2);
        clock.on(easterMonday, digest::send);
        assertThat(digestsOn(sunday, "ottoline@example.org")).isEmpty();
        assertThat(digestsOn(easterMonday, "ottoline@example.org")).isEmpty();
    }

    private void waivedUntil(LocalDate until) {
        UUID chapter = world.approvedChapter("Digested Waiver", Cast.MARIGOLD).id();
        waiving.propose(world.asker(Cast.BRAM), chapter, Optional.empty(), new WaiverRequest("weekend", "Staff are free then.", Optional.of(until)));
    }

    private List<Mailbox.Shown> digestsOn(LocalDate day, String address) {
        return mailbox.latest().stream()
                .filter(one -> one.to().address().equals(address) && one.words().subject().contains("for the core team"))
                .filter(one -> LocalDate.ofInstant(one.at(), clock.getZone()).equals(day)).toList();
    }
}
