package org.nhshdx.tenant.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.nhshdx.core.charter.CharterDraft;
import org.nhshdx.core.charter.SimulatedChapter;
import org.nhshdx.core.charter.Simulation;
import org.nhshdx.tenant.charter.Charter;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.coreteam.LiveChapter;
import org.nhshdx.tenant.coreteam.LiveChapters;
import org.nhshdx.tenant.event.Panorama;
import org.nhshdx.tenant.event.ReadingPanorama;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/**
 * Finds out what a draft of the charter would change for every chapter and every event to come. It reads as the role
 * that can only read, and writes nothing but its own result.
 */
@ApplicationScoped
public class SimulatingDrafts {

    private static final Logger LOG = Logger.getLogger(SimulatingDrafts.class);

    @Inject
    Scope scope;

    @Inject
    Charters charters;

    @Inject
    LiveChapters live;

    @Inject
    ReadingPanorama panoramas;

    @Inject
    ManagedExecutor executor;

    @Inject
    Clock clock;

    /** Starts it in the background; one at a time for each draft, and the newest result replaces the older. */
    public void start(Asker by) {
        UUID simulation = begin(by);
        executor.execute(() -> run(simulation));
    }

    /** Marks it as begun, without doing it yet. */
    UUID begin(Asker by) {
        int events = live.events(by, LocalDate.now(clock), "To simulate a draft of the charter.");
        return scope.writingShared(() -> {
            CharterDraft draft = CharterDraft.currentLocked().orElseThrow(DraftReader::none);
            if (Simulation.of(draft).filter(one -> one.isRunning(clock.instant())).isPresent()) {
                throw Refused.conflict("This draft is being simulated already. Its page shows how far it has come.");
            }
            Simulation.forget(draft);
            Simulation simulation = new Simulation(draft, events, by.person(), clock.instant());
            simulation.persist();
            return simulation.id();
        });
    }

    /** Does it, a part of the chapters at a time; ends early when the draft has changed meanwhile. */
    void run(UUID simulation) {
        try {
            Comparison comparison = comparison();
            LocalDate today = LocalDate.now(clock);
            List<LiveChapter> part = live.first(today);
            while (!part.isEmpty() && keep(simulation, part, comparison)) {
                part = live.after(part.get(part.size() - 1).id(), today);
            }
            note(simulation, one -> one.finish(clock.instant()));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "The simulation %s stopped; it can be started again", simulation);
            note(simulation, one -> one.fail(clock.instant()));
        }
    }

    private Comparison comparison() {
        Charter next = scope.readingShared(() -> CharterDraft.current().map(DraftReader::next))
                .orElseThrow(DraftReader::none);
        Charter inForce = charters.inForce();
        Stream<Charter> others = charters.versions().stream().map(version -> charters.numbered(version.number()));
        Panorama panorama = panoramas.read(Sight.of(Stream.concat(Stream.of(next), others).toList()));
        LocalDate today = LocalDate.now(clock);
        return new Comparison(next, inForce, pinned -> charters.heldTo(pinned, today), panorama);
    }

    private boolean keep(UUID simulation, List<LiveChapter> part, Comparison comparison) {
        List<SimulatedChapter> found = part.stream().map(chapter -> new SimulatedChapter(
                simulation, chapter.id(), chapter.place(), chapter.slug(), chapter.events().size(), comparison.shifts(chapter))).toList();
        return note(simulation, one -> {
            found.forEach(chapter -> chapter.persist());
            one.examined(part.stream().mapToInt(chapter -> chapter.events().size()).sum(), clock.instant());
        });
    }

    /** Whether it is still wanted: when the draft has changed, it is gone. */
    private boolean note(UUID simulation, Consumer<Simulation> what) {
        return scope.writingShared(() -> {
            var wanted = Simulation.with(simulation);
            wanted.ifPresent(what);
            return wanted.isPresent();
        });
    }
}
