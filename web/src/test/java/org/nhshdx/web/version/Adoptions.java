package org.nhshdx.web.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.version.AdoptingCharters;
import org.nhshdx.tenant.version.AdoptionSent;
import org.nhshdx.tenant.version.DraftReader;
import org.nhshdx.tenant.version.DraftingCharters;
import org.nhshdx.tenant.version.SimulatingDrafts;
import org.nhshdx.tenant.version.SimulationOnDesk;
import org.nhshdx.tenant.version.SimulationReader;
import org.nhshdx.web.tenancy.AsRole;
import org.nhshdx.web.world.World;

/** Versions of the charter that a test adopts, under numbers of its own, and that are gone afterwards. */
@ApplicationScoped
public class Adoptions {

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);

    @Inject
    DraftingCharters drafting;

    @Inject
    DraftReader drafts;

    @Inject
    SimulatingDrafts simulating;

    @Inject
    SimulationReader simulations;

    @Inject
    AdoptingCharters adopting;

    @Inject
    Charters charters;

    @Inject
    World world;

    /** A draft that nobody has touched, from a copy of version 1 that is in force under a number nobody else has. */
    void begin() throws SQLException {
        forgetAll();
        run("""
                INSERT INTO charter_version (number, proposed, wording, in_force_from, comply_by, principles)
                SELECT %d, true, wording, in_force_from, comply_by, principles FROM charter_version WHERE number = 1"""
                .formatted(NUMBER.addAndGet(10)));
        drafting.start(world.asker(Cast.OTTOLINE));
    }

    void forgetAll() throws SQLException {
        run("DELETE FROM charter_draft");
        run("DELETE FROM charter_version WHERE number >= 1000");
    }

    /** Simulates the draft and waits for the end. */
    SimulationOnDesk simulated() throws InterruptedException {
        simulating.start(world.asker(Cast.OTTOLINE));
        long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (simulations.simulation().isRunning() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        return simulations.finished();
    }

    /** Ottoline proposes it, Bram confirms; the number of the new version. */
    int adopted(LocalDate inForceFrom, LocalDate complyBy) {
        int seen = drafts.draft().version();
        adopting.propose(
                world.asker(Cast.OTTOLINE), new AdoptionSent(Optional.of(inForceFrom), Optional.of(complyBy), "We have learnt something."), seen);
        adopting.confirm(world.asker(Cast.BRAM), seen);
        return charters.versions().get(0).number();
    }

    private static void run(String sql) throws SQLException {
        try (Connection maintenance = AsRole.open(AsRole.MAINTENANCE)) {
            AsRole.run(maintenance, sql);
        }
    }
}
