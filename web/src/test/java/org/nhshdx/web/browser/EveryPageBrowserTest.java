package org.nhshdx.web.browser;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.DemoConcerns;
import org.nhshdx.tenant.demo.DemoWorld;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.web.application.Group;
import org.nhshdx.web.world.World;

/** Every page there is, as those see it for whom it is: a new one is looked at as soon as a page leads to it. */
@QuarkusTest
@BrowserTest
class EveryPageBrowserTest {

    @Inject
    DemoWorld demo;

    @Inject
    DemoConcerns told;

    @Inject
    World world;

    @Test
    void isForEverybody(Visit visit) {
        var atWork = demo.atWork(Setting.inTown("Everyway", "Lancaster", "LA1 1YN"));
        told.told(atWork);
        var applying = demo.applying(Setting.inTown("Everyhow", "Carlisle", "CA3 8JH"));
        var appealing = demo.appealing(Setting.inTown("Everywhen", "Norwich", "NR1 3JU"));
        var suspended = demo.suspended(Setting.inTown("Everyplace", "Penzance", "TR18 2LQ"));
        var starting = Group.starting(Cast.PIP, "Everyone");
        Walk walk = new Walk(Set.of(atWork.slug(), applying.slug(), appealing.slug(), suspended.slug(), starting.address()));
        for (String page : List.of("timetable", "letters", "signs", "food?people=100&absent=20&days=1&lunch=7.50", "wifi-and-sockets?people=60&sockets=80")) {
            walk.at(visit, 200, "/handbook/" + page);
        }
        walk.at(visit, 404, "/nothing/here");
        walk.at(visit, 200, "/x/" + suspended.slug());
        walk.at(visit, 200, "/chapters?named=Nowhere+at+all");
        walk.from(visit, "/", "/x/" + atWork.slug(), "/x", "/dev/mailbox");
        visit.signInAs("marigold", "/organise");
        walk.from(visit, "/organise", "/organise/" + atWork.slug());
        visit.signedOut().signInAs("pip", "/organise");
        walk.from(visit, "/apply/start", "/organise/" + starting.address());
        visit.signedOut().signInAs("wilf", "/organise");
        walk.from(visit, "/organise/" + appealing.slug(), "/organise/" + suspended.slug());
        visit.signedOut().signInAs("bram", "/core-team");
        walk.from(visit, "/core-team", "/core-team/chapters/" + atWork.slug(), "/core-team/chapters/" + applying.slug() + "/application",
                "/core-team/chapters/" + suspended.slug());
        assertSoftly(all -> {
            all.assertThat(walk.complaints()).as("complaints").isEmpty();
            all.assertThat(walk.unseen()).as("pages nobody was led to").isEqualTo(Set.of());
        });
    }
}
