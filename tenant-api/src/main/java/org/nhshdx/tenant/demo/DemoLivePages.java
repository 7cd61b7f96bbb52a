package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.nhshdx.tenant.live.GivingTime;
import org.nhshdx.tenant.live.LivePageReader;
import org.nhshdx.tenant.live.WatchingLivePages;

/** A link on the chapter at work's page that doesn't say where it goes: seen two nights ago, and given more time since. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class DemoLivePages {

    private static final Period MORE_TIME = Period.ofDays(60);

    @Inject
    WatchingLivePages watching;

    @Inject
    LivePageReader reader;

    @Inject
    GivingTime giving;

    @Inject
    Staging staging;

    @Inject
    MovableClock clock;

    public void seen(Stage stage) {
        LocalDate today = clock.today();
        clock.on(today.minusDays(2), watching::everyNight);
        clock.on(today.minusDays(1), () -> reader.toMend(stage.chapter()).stream()
                .flatMap(page -> page.findings().stream())
                .forEach(finding -> giving.lengthen(
                        staging.asker(Cast.BRAM), stage.chapter(), finding.id(), Optional.of(today.plus(MORE_TIME)), DemoWords.MORE_TIME)));
        watching.everyNight();
    }
}
