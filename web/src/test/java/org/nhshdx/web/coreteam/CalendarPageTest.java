package org.nhshdx.web.coreteam;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.demo.Playbill;
import org.nhshdx.tenant.demo.Setting;
import org.nhshdx.tenant.demo.StagingEvents;
import org.nhshdx.web.world.Visitor;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** The core team's calendar: announced and drafted days, bank holidays, and what is too near to what. */
@QuarkusTest
class CalendarPageTest {

    @Inject
    World world;

    @Inject
    StagingEvents events;

    @Inject
    MovableClock clock;

    @Test
    void daysNearInTimeAndPlaceAreMarkedInWordsAndDistantOnesArent() {
        LocalDate day = LocalDate.of(2141, 3, 4);
        clock.on(day.minusMonths(3), () -> {
            Place near = world.approvedChapter(Setting.inTown("Calendar Near", "Falmouth", "TR11 3QA"), Cast.MARIGOLD);
            Place nearer = world.approvedChapter(Setting.inTown("Calendar Nearer", "Truro", "TR1 2LL"), Cast.MARIGOLD);
            Place far = world.approvedChapter(Setting.inTown("Calendar Far", "Inverness", "IV1 1HY"), Cast.MARIGOLD);
            world.announcedEvent(near, day);
            events.drafted(nearer.stage(), Playbill.plain(nearer.stage().setting(), day.plusDays(3), Cast.MARIGOLD, Cast.IDRIS), "Bring a problem.");
            world.announcedEvent(far, day);
        });
        String page = Visitor.as("bram").open("/core-team/calendar?from=2141-03").asString();
        assertThat(page).contains("NHSHDx Calendar Near", "NHSHDx Calendar Nearer", "(draft)");
        assertThat(page).containsPattern("Too near to NHSHDx Calendar Nearer, a draft: (on the same day|\\d+ days apart), \\d+ km away")
                .containsPattern("Too near to NHSHDx Calendar Near: (on the same day|\\d+ days apart), \\d+ km away")
                .doesNotContain("near to NHSHDx Calendar Far");
        assertThat(page).contains("March 2141", "April 2141", "May 2141", "?from=2140-12", "?from=2141-06");
        assertThat(page).contains("/core-team/chapters/calendar-near/events/");
    }

    @Test
    void bankHolidaysNameTheNationsThatHaveThem() {
        String page = Visitor.as("bram").open("/core-team/calendar?from=2027-03").asString();
        assertThat(page).contains("Good Friday").containsPattern("Easter Monday \\([^)]*Wales[^)]*\\)");
    }

    @Test
    void anAddressThatNamesNoMonthIsThisMonth() {
        assertThat(Visitor.as("bram").open("/core-team/calendar?from=soon").statusCode()).isEqualTo(200);
        assertThat(Visitor.as("pip").open("/core-team/calendar").statusCode()).isEqualTo(403);
    }
}
