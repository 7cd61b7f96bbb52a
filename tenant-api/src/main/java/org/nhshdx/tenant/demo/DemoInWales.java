package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** A chapter in Wales with a day to come, whose pages are told in Cymraeg and in English. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class DemoInWales {

    @Inject
    MovableClock clock;

    @Inject
    Staging staging;

    @Inject
    StagingEvents events;

    public Stage inTwoLanguages(Setting setting) {
        LocalDate today = clock.today();
        Stage stage = clock.on(today.minusWeeks(9), () -> {
            Stage approved = staging.approved(setting, Cast.HETTY, Cast.SORREL);
            staging.introduced(approved, Cast.HETTY);
            return approved;
        });
        clock.on(today.minusWeeks(1), () -> announced(stage, today.plusWeeks(11)));
        return stage;
    }

    private void announced(Stage stage, LocalDate from) {
        Playbill day = events.onAFree(DayOfWeek.SATURDAY, stage, new Playbill(
                stage.setting(), "The Weavers’ Hall", "", from, List.of(Cast.HETTY, Cast.SORREL), List.of()));
        String event = events.drafted(stage, day, DemoWords.UP_THE_VALLEY);
        events.judged(stage, event, staging.asker(Cast.BRAM), "Nobody is steered to a product or a supplier.");
        events.announced(stage, event);
    }
}
