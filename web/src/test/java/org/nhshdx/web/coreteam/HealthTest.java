package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.coreteam.ChapterHealth;
import org.nhshdx.tenant.coreteam.Health;
import org.nhshdx.tenant.coreteam.HealthReader;
import org.nhshdx.tenant.coreteam.PortfolioAsked;
import org.nhshdx.tenant.coreteam.PortfolioAsked.Order;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** How chapters are doing, by decision 0072; each test has a year of its own. */
@QuarkusTest
class HealthTest {

    private static final PageAsked ALL = new PageAsked(1, 100);

    @Inject
    World world;

    @Inject
    HealthReader reader;

    @Inject
    MovableClock clock;

    @Inject
    @DataSource("coreteam")
    AgroalDataSource coreTeam;

    @Test
    void aChapterIsNewForSixMonthsAndDormantWhenItStillHasNoDay() {
        LocalDate day = LocalDate.of(2131, 1, 10);
        clock.on(day, () -> world.approvedChapter("Healthnew", Cast.MARIGOLD));
        assertThat(on(day.plusDays(1), "Healthnew")).isEqualTo(Health.NEW);
        assertThat(on(day.plusMonths(5), "Healthnew")).isEqualTo(Health.NEW);
        assertThat(on(day.plusMonths(7), "Healthnew")).isEqualTo(Health.DORMANT);
    }

    @Test
    void aDayAheadIsThrivingAndADayOfWhichNobodySpokeIsARiskAndNeverDormancy() {
        LocalDate day = LocalDate.of(2132, 1, 10);
        Place place = clock.on(day, () -> world.approvedChapter("Healthday", Cast.MARIGOLD));
        clock.on(day, () -> world.announcedEvent(place, day.plusMonths(2)));
        assertThat(on(day.plusMonths(1), "Healthday")).as("ahead, though it is young").isEqualTo(Health.THRIVING);
        assertThat(on(day.plusMonths(2).plusDays(12), "Healthday")).as("a day that passed counts, whoever pressed what").isEqualTo(Health.THRIVING);
        assertThat(on(day.plusMonths(4), "Healthday")).as("nobody has said how it went").isEqualTo(Health.AT_RISK);
    }

    @Test
    void whoeverWeSuspendedIsAtRiskAndSoIsALicenceThatEnds() {
        LocalDate day = LocalDate.of(2133, 1, 10);
        clock.on(day, () -> world.approvedChapter("Healthrisk", Cast.MARIGOLD));
        assertThat(on(day.plusDays(350), "Healthrisk")).isEqualTo(Health.AT_RISK);
        Place other = clock.on(day, () -> world.approvedChapter("Healthsuspended", Cast.MARIGOLD));
        clock.on(day.plusDays(1), () -> Visitor.as("bram").submit(
                "/core-team/chapters/" + other.slug() + "/suspension", Map.of("reason", "Nobody answers.")));
        assertThat(on(day.plusMonths(8), "Healthsuspended")).isEqualTo(Health.AT_RISK);
        String page = clock.on(day.plusMonths(8), () -> Visitor.as("bram").open("/core-team/chapters?named=Healthsuspended").asString());
        assertThat(page).contains("At risk", "Suspended by us.");
    }

    @Test
    void theListIsSortedFilteredTakenAlongAndOnTheMap() {
        LocalDate day = LocalDate.of(2134, 1, 10);
        clock.on(day, () -> world.approvedChapter(Setting.inTown("Healthlist A", "Carlisle", "CA3 8JH"), Cast.MARIGOLD));
        clock.on(day.plusMonths(8), () -> world.approvedChapter(Setting.inTown("Healthlist B", "Carlisle", "CA3 8JH"), Cast.MARIGOLD));
        clock.on(day.plusMonths(8), () -> {
            Visitor bram = Visitor.as("bram");
            assertThat(bram.open("/core-team/chapters?named=Healthlist").asString())
                    .containsSubsequence("Healthlist A", "Dormant", "Healthlist B", "New");
            assertThat(bram.open("/core-team/chapters?named=Healthlist&health=new").asString())
                    .contains("Healthlist B").doesNotContain("Healthlist A");
            assertThat(bram.open("/core-team/chapters.csv?named=Healthlist&sort=name").asString())
                    .containsSubsequence("chapter,place", "Healthlist A,england,dormant", "Healthlist B,england,new");
            assertThat(bram.open("/core-team/map?named=Healthlist").asString())
                    .contains("2 chapters around Healthlist A: 1 dormant, 1 new", "/core-team/chapters?patch=");
        });
        assertThat(Visitor.as("pip").open("/core-team/chapters.csv").statusCode()).isEqualTo(403);
        assertThat(Visitor.as("pip").open("/core-team/map").statusCode()).isEqualTo(403);
    }

    @Test
    void manyChaptersTakeNoMoreStatementsThanOne() {
        world.approvedChapter("Healthmany 0", Cast.MARIGOLD);
        long one = connections(() -> reader.part(world.asker(Cast.BRAM), asked("Healthmany"), ALL));
        IntStream.range(1, 6).forEach(at -> world.approvedChapter("Healthmany " + at, Cast.MARIGOLD));
        long six = connections(() -> assertThat(reader.part(world.asker(Cast.BRAM), asked("Healthmany"), ALL).chapters().items()).hasSize(6));
        assertThat(six).isEqualTo(one).isEqualTo(2);
        assertThat(connections(() -> reader.spots(world.asker(Cast.BRAM), asked("Healthmany")))).isEqualTo(1);
    }

    /** Each statement over all chapters takes a connection of its own. */
    private long connections(Runnable reading) {
        coreTeam.getConfiguration().setMetricsEnabled(true);
        long before = coreTeam.getMetrics().acquireCount();
        reading.run();
        return coreTeam.getMetrics().acquireCount() - before;
    }

    private Health on(LocalDate day, String named) {
        List<ChapterHealth> found = clock.on(day, () -> reader.part(world.asker(Cast.BRAM), asked(named), ALL).chapters().items());
        assertThat(found).hasSize(1);
        return found.get(0).health();
    }

    private static PortfolioAsked asked(String named) {
        return new PortfolioAsked("", "", named, "", Order.HEALTH);
    }
}
