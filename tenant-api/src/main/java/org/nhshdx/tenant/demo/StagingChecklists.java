package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.event.ItemKind;
import org.nhshdx.tenant.checklist.ChecklistReader;
import org.nhshdx.tenant.checklist.FillingChecklists;
import org.nhshdx.tenant.checklist.ItemOnDesk;
import org.nhshdx.tenant.checklist.ItemPlan;
import org.nhshdx.tenant.checklist.KeepingChecklists;
import org.nhshdx.tenant.scope.Scope;

/** Gives staged events a checklist that somebody works on. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
public class StagingChecklists {

    private static final List<String> PAGES = List.of("timetable", "venue", "food", "photographs");

    @Inject
    MovableClock clock;

    @Inject
    Scope scope;

    @Inject
    ChecklistReader reader;

    @Inject
    FillingChecklists filling;

    @Inject
    KeepingChecklists keeping;

    /** The list is taken from the handbook, food is this person's, and what was due by now or soon is done. */
    public void filled(Stage stage, String event, Cast cook) {
        PAGES.forEach(page -> filling.takePage(stage.lead(), stage.chapter(), event, page));
        Optional<UUID> who = scope.reading(stage.chapter(), () -> Organiser.everyone().stream()
                .filter(one -> one.name().equals(cook.fullName()))
                .map(Organiser::id)
                .findFirst());
        for (ItemOnDesk item : reader.of(stage.chapter(), event).open()) {
            if (item.kind() == ItemKind.FOOD) {
                keeping.plan(stage.lead(), stage.chapter(), event, item.id(), new ItemPlan(item.words(), Optional.empty(), who), item.version());
            }
            if (item.day().filter(day -> day.isBefore(clock.today().plusWeeks(2))).isPresent()) {
                keeping.finish(stage.lead(), stage.chapter(), event, item.id());
            }
        }
    }
}
