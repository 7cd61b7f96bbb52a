package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Playbill;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.demo.Stage;
import org.nhshdx.tenant.demo.Staging;
import org.nhshdx.tenant.demo.StagingEvents;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.running.As;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;

/** What lies around a group that applies: days near by, clashes with its plan, and what its people did before. */
@QuarkusTest
class AroundAnApplicationTest {

    private static final LocalDate DAY = LocalDate.of(2115, 3, 4);

    @Inject
    World world;

    @Inject
    Staging staging;

    @Inject
    StagingEvents events;

    @Inject
    MovableClock clock;

    @Test
    void theDaysAnnouncedNearByInTheYearToComeAreListed() {
        clock.on(DAY, () -> {
            World.Place near = world.approvedChapter(Setting.inTown("Around Ross", "Ross-on-Wye", "HR9 5HU"), Cast.MARIGOLD);
            World.Place far = world.approvedChapter(Setting.inTown("Around Penzance", "Penzance", "TR18 2LQ"), Cast.SORREL);
            world.announcedEvent(near, DAY.plusMonths(2));
            world.announcedEvent(far, DAY.plusMonths(2));
            Group group = Group.applied(Cast.PIP, "Around Alpha");
            String clashes = "/api/v1/core-team/chapters/" + group.slug() + "/clashes";
            As.caller("bram").get(clashes).then().statusCode(200).body("planned", empty())
                    .body("taken.title", hasItem("NHSHDx Around Ross")).body("taken.title", not(hasItem("NHSHDx Around Penzance")));
            assertThat(Visitor.as("bram").open("/core-team/applications/" + group.slug()).asString())
                    .contains("Days near by in the year to come", "NHSHDx Around Ross");
        });
    }

    @Test
    void aDayThatTheGroupPlansItselfIsHeldAgainstThem() {
        clock.on(DAY.plusYears(2), () -> {
            World.Place near = world.approvedChapter(Setting.inTown("Around Ledbury", "Ross-on-Wye", "HR9 5HU"), Cast.MARIGOLD);
            world.announcedEvent(near, DAY.plusYears(2).plusMonths(2));
            Setting setting = Setting.inTown("Around Epsilon", "Hereford", "HR1 2PJ");
            Stage stage = staging.submitted(setting, Cast.PIP, Cast.WILF);
            String clashes = "/api/v1/core-team/chapters/" + stage.slug() + "/clashes";
            String taken = As.caller("bram").get(clashes).then().statusCode(200).extract().path("taken[0].first");
            events.drafted(stage, Playbill.plain(setting, LocalDate.parse(taken).plusDays(1), Cast.PIP, Cast.WILF), "Bring a problem.");
            As.caller("bram").get(clashes).then().body("planned[0].clash.outcome", is("broken"));
            assertThat(Visitor.as("bram").open("/core-team/applications/" + stage.slug()).asString())
                    .contains("They plan NHSHDx Around Epsilon", "1 day apart");
        });
    }

    @Test
    void whatAGroupsPeopleAppliedForBeforeIsListedWithWhatBecameOfIt() {
        Group earlier = Group.applied(Cast.CALLUM, "Around Beta");
        earlier.facesNow(Cast.BRAM, "decline", Map.of(
                "principles", List.of("neutral-ground"), "reason", "One product.", "wouldChange", "A wider theme.")).statusCode(200);
        Group group = Group.applied(Cast.CALLUM, "Around Gamma");
        group.seenBy(Cast.BRAM).body("before.find { it.place == 'Around Beta' }.state", is("declined"))
                .body("before.place", not(hasItem("Around Gamma")));
        assertThat(Visitor.as("bram").open("/core-team/applications/around-gamma").asString())
                .contains("What its people applied for before", "NHSHDx Around Beta");
        Group.applied(Cast.HETTY, "Around Delta").seenBy(Cast.BRAM).body("before.place", not(hasItem("Around Beta")));
    }
}
