package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.nhshdx.core.event.Sponsor;
import org.nhshdx.core.place.Nation;

/** Three more chapters, so that the portfolio, the map and the calendar have something to tell: one goes well, one is new, one sleeps. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class DemoPortfolio {

    private static final Setting CARDIFF = new Setting("Cardiff", "Cardiff", "CF10 1EP", Nation.WALES);
    private static final Setting DUNDEE = new Setting("Dundee", "Dundee", "DD1 4HN", Nation.SCOTLAND);
    private static final Setting SCARBOROUGH = new Setting("Scarborough", "Scarborough", "YO11 2PW", Nation.ENGLAND);

    @Inject
    Staging staging;

    @Inject
    StagingEvents events;

    @Inject
    MovableClock clock;

    public void shown() {
        LocalDate today = clock.today();
        clock.on(today.minusWeeks(44), () -> staging.approved(SCARBOROUGH, Cast.CALLUM, Cast.NOOR));
        Stage dundee = clock.on(today.minusWeeks(20), () -> staging.approved(DUNDEE, Cast.NOOR, Cast.CALLUM));
        clock.on(today.minusWeeks(4), () -> announced(dundee, today.plusWeeks(13)));
        Stage cardiff = clock.on(today.minusWeeks(5), () -> staging.approved(CARDIFF, Cast.PIP, Cast.WILF));
        clock.on(today.minusDays(3), () -> events.drafted(cardiff, nearGloucestersDay(today), DemoWords.BY_THE_LAKE));
    }

    private String announced(Stage stage, LocalDate from) {
        Playbill free = events.onAFree(DayOfWeek.SATURDAY, stage, Playbill.plain(DUNDEE, from, Cast.NOOR, Cast.CALLUM));
        String event = events.drafted(stage, free, DemoWords.BY_THE_LAKE);
        events.judged(stage, event, staging.asker(Cast.BRAM), "Anybody can bring a problem.");
        events.announced(stage, event);
        return event;
    }

    /** Nobody has told Cardiff yet that Gloucester is at work that weekend; a sponsor of theirs is new to everybody, too. */
    private static Playbill nearGloucestersDay(LocalDate today) {
        LocalDate saturday = today.plusWeeks(8).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return new Playbill(
                CARDIFF, "The Old Sorting Office", "", saturday, List.of(Cast.PIP, Cast.WILF),
                List.of(new Sponsor("Tidewater Teas", "drinks", List.of("thanks"))));
    }
}
