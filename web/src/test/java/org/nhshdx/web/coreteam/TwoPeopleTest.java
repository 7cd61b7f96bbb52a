package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.chapter.Application;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.tenant.application.Appealing;
import org.nhshdx.tenant.application.Applying;
import org.nhshdx.tenant.application.DecidingAppeals;
import org.nhshdx.tenant.application.Decline;
import org.nhshdx.tenant.application.ReviewingApplications;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.demo.Stage;
import org.nhshdx.tenant.demo.Staging;
import org.nhshdx.tenant.people.Inviting;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.People;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.tenant.waiver.WaiverRequest;
import org.nhshdx.tenant.waiver.Waiving;
import org.nhshdx.web.world.World;

/** Core-team people of this test's own: an invitation between two of the cast would follow them through all other tests. */
@QuarkusTest
class TwoPeopleTest {

    private static final String ARE_ONE = "came in by an invitation of the other";

    @Inject
    World world;

    @Inject
    Staging staging;

    @Inject
    People people;

    @Inject
    Inviting inviting;

    @Inject
    Waiving waiving;

    @Inject
    Applying applying;

    @Inject
    Scope scope;

    @Inject
    ReviewingApplications reviewing;

    @Inject
    Appealing appealing;

    @Inject
    DecidingAppeals appeals;

    @Inject
    Clock clock;

    private World.Place elsewhere;

    @BeforeEach
    void settle() {
        elsewhere = world.approvedChapter("Twofold " + UUID.randomUUID().toString().substring(0, 8), Cast.MARIGOLD);
    }

    @Test
    void neitherConfirmsTheWaiverOfTheOtherOnceOneInvitedTheOtherAnywhere() {
        Asker host = coreTeam("host");
        Asker guest = coreTeam("guest");
        invited(host, guest);
        for (Asker[] pair : new Asker[][] {{host, guest}, {guest, host}}) {
            UUID waiver = proposed(pair[0]);
            assertThatThrownBy(() -> waiving.confirm(pair[1], elsewhere.id(), waiver)).isInstanceOf(Refused.class)
                    .hasMessageContaining(ARE_ONE);
            waiving.refuse(pair[0], elsewhere.id(), waiver, "To try the other way round.");
        }
        UUID waiver = proposed(host);
        assertThatCode(() -> waiving.confirm(coreTeam("stranger"), elsewhere.id(), waiver)).doesNotThrowAnyException();
    }

    @Test
    void norThroughSomebodyInBetween() {
        Asker host = coreTeam("host");
        Asker between = coreTeam("between");
        Asker guest = coreTeam("guest");
        invited(host, between);
        invited(between, guest);
        UUID waiver = proposed(guest);
        assertThatThrownBy(() -> waiving.confirm(host, elsewhere.id(), waiver)).hasMessageContaining(ARE_ONE);
    }

    @Test
    void norByTheAddressThatWasInvitedWhetherOrNotTheLinkWasUsed() {
        Asker host = coreTeam("host");
        Asker guest = coreTeam("guest");
        inviting.invite(host, led(host), guest.email().orElseThrow().toUpperCase(), Role.HELPER);
        UUID waiver = proposed(host);
        assertThatThrownBy(() -> waiving.confirm(guest, elsewhere.id(), waiver)).hasMessageContaining(ARE_ONE);
    }

    @Test
    void twoWhomAThirdInvitedAreTwo() {
        Asker host = coreTeam("host");
        Asker one = coreTeam("one");
        Asker other = coreTeam("other");
        invited(host, one);
        invited(host, other);
        UUID waiver = proposed(one);
        assertThatCode(() -> waiving.confirm(other, elsewhere.id(), waiver)).doesNotThrowAnyException();
    }

    @Test
    void anAppealIsNotDecidedByAGuestOfWhoeverDeclined() {
        Asker host = coreTeam("host");
        Asker guest = coreTeam("guest");
        invited(host, guest);
        Stage stage = staging.submitted(Setting.inTown("Twofold appeal", "Hereford", "HR1 2PJ"), Cast.PIP, Cast.WILF);
        reviewing.decline(host, stage.chapter(), version(stage), new Decline(List.of("neutral-ground"), "No.", "Yes.", ""));
        appealing.appeal(stage.lead(), stage.chapter(), "Look again.");
        Decline again = new Decline(List.of("neutral-ground"), "No.", "Yes.", "");
        assertThatThrownBy(() -> appeals.dismiss(guest, stage.chapter(), version(stage), again)).hasMessageContaining(ARE_ONE);
        assertThatThrownBy(() -> appeals.uphold(guest, stage.chapter(), version(stage), "Yes.", "")).hasMessageContaining(ARE_ONE);
        assertThatCode(() -> appeals.dismiss(coreTeam("stranger"), stage.chapter(), version(stage), again)).doesNotThrowAnyException();
    }

    private int version(Stage stage) {
        return scope.reading(stage.chapter(), () -> Application.inScope().orElseThrow().version());
    }

    private Asker coreTeam(String name) {
        String subject = name + "-" + UUID.randomUUID();
        return people.recognise(subject, name, Optional.of(subject + "@example.org"), true);
    }

    /** A chapter that this one of the core team leads. */
    private UUID led(Asker lead) {
        return applying.start(lead, "Twofold " + UUID.randomUUID().toString().substring(0, 8)).chapter();
    }

    private void invited(Asker host, Asker guest) {
        UUID theirs = led(host);
        inviting.accept(guest, theirs, inviting.invite(host, theirs, "A friend", Role.HELPER).secret());
    }

    private UUID proposed(Asker by) {
        UUID waiver = waiving.propose(by, elsewhere.id(), Optional.empty(), new WaiverRequest(
                "step-free", "A ramp is being built.", Optional.of(LocalDate.now(clock).plusMonths(2))));
        assertThat(waiver).isNotNull();
        return waiver;
    }
}
