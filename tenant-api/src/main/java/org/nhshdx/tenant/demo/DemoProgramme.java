package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.nhshdx.tenant.official.ImportingOfficialDays;

/** A few invented official days, two that were and one to come, brought in as the core team brings in a list. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class DemoProgramme {

    private static final String HEADING = "number,slug,series,city,venue,start,end,ticketing,page_published_days_before,"
            + "tickets_live_days_before,projects_recorded,supporters_recorded,projects_online_days_after_start\n";

    @Inject
    MovableClock clock;

    @Inject
    Staging staging;

    @Inject
    ImportingOfficialDays importing;

    public void imported() {
        importing.carryOut(staging.asker(Cast.BRAM), list().getBytes(StandardCharsets.UTF_8));
    }

    private String list() {
        return HEADING
                + "901,901-exeter,NHS Hack Day,Exeter,The Wool Hall,%s,tickets,60,45,14,9,3\n".formatted(weekend(-60))
                + "902,902-dundee,NHS Hack Day,Dundee,The Jute Works,%s,tickets,55,40,11,7,\n".formatted(weekend(-26))
                + "903,903-norwich,NHS Hack Day,Norwich,The Long Barn,%s,tickets,,,,,\n".formatted(weekend(14));
    }

    private String weekend(int weeks) {
        LocalDate saturday = clock.today().plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return saturday + "," + saturday.plusDays(1);
    }
}
