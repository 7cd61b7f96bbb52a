package org.nhshdx.tenant.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.charter.CharterDraft;
import org.nhshdx.core.charter.SimulatedChapter;
import org.nhshdx.core.charter.Simulation;
import org.nhshdx.tenant.export.Export;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Names;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.tenant.version.SimulationOnDesk.OfChapter;

/** Reads what was found out of the draft. */
@ApplicationScoped
public class SimulationReader {

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** The simulation of the draft there is; empty when it has changed since, or was never simulated. */
    public Optional<SimulationOnDesk> current() {
        return scope.readingShared(() -> CharterDraft.current().flatMap(Simulation::of).map(this::onDesk));
    }

    public SimulationOnDesk simulation() {
        return current().orElseThrow(() -> Refused.notFound("The draft hasn't been simulated as it stands. Start a simulation first."));
    }

    /** The result; refused while there is none yet. */
    public SimulationOnDesk finished() {
        SimulationOnDesk simulation = simulation();
        if (!simulation.isFinished()) {
            throw Refused.conflict("The simulation isn't finished yet.");
        }
        return simulation;
    }

    /** The result, one row for each shift, chapter by chapter; refused while there is none yet. */
    public Export<ShiftRow> export() {
        List<ShiftRow> all = finished().chapters().stream()
                .flatMap(chapter -> chapter.shifts().stream().map(shift -> new ShiftRow(chapter.slug(), chapter.place(), shift)))
                .toList();
        return new Export<>(ShiftRow.HEADINGS, part -> all.stream().skip((long) part * Export.PART).limit(Export.PART).toList());
    }

    private SimulationOnDesk onDesk(Simulation simulation) {
        List<OfChapter> chapters = simulation.isFinished()
                ? SimulatedChapter.of(simulation).stream().map(OfChapter::of).filter(one -> !one.shifts().isEmpty()).toList()
                : List.of();
        boolean interrupted = !simulation.isFinished() && !simulation.isRunning(clock.instant());
        return new SimulationOnDesk(
                simulation.state(), interrupted, Names.of(List.of(simulation.startedBy())).of(simulation.startedBy()),
                simulation.startedAt(), simulation.finishedAt(), simulation.events(), simulation.examined(), chapters);
    }
}
