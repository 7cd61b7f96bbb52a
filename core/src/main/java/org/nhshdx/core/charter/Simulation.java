package org.nhshdx.core.charter;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.NewId;

/** What a draft of the charter would change, while it is found out and afterwards; it goes when the draft changes. */
@Entity
public class Simulation extends PanacheEntityBase {

    /** Whoever hasn't been heard of for so long isn't at work any more. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    private UUID id;

    @Column(name = "draft_id", nullable = false, updatable = false)
    private UUID draftId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SimulationState state = SimulationState.RUNNING;

    @Column(name = "started_by", nullable = false, updatable = false)
    private UUID startedBy;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(nullable = false, updatable = false)
    private int events;

    @Column(nullable = false)
    private int examined;

    protected Simulation() {}

    /** @param events how many there are to examine */
    public Simulation(CharterDraft draft, int events, UUID by, Instant at) {
        this.id = NewId.next();
        this.draftId = draft.id();
        this.events = events;
        this.startedBy = by;
        this.startedAt = at;
        this.seenAt = at;
    }

    public static Optional<Simulation> of(CharterDraft draft) {
        return find("draftId", draft.id()).firstResultOptional();
    }

    public static Optional<Simulation> with(UUID id) {
        return findByIdOptional(id);
    }

    /** What was found out of it holds no longer. */
    public static void forget(CharterDraft draft) {
        delete("draftId", draft.id());
    }

    /** Some more have been examined. */
    public void examined(int more, Instant at) {
        this.examined += more;
        this.seenAt = at;
    }

    public void finish(Instant at) {
        this.state = SimulationState.FINISHED;
        this.finishedAt = at;
        this.seenAt = at;
    }

    public void fail(Instant at) {
        this.state = SimulationState.FAILED;
        this.seenAt = at;
    }

    /** Whether somebody is at it, and was heard of lately. */
    public boolean isRunning(Instant now) {
        return state == SimulationState.RUNNING && seenAt.plus(SILENCE).isAfter(now);
    }

    public boolean isFinished() {
        return state == SimulationState.FINISHED;
    }

    public UUID id() {
        return id;
    }

    public SimulationState state() {
        return state;
    }

    public UUID startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    /** How many events there are to examine. */
    public int events() {
        return events;
    }

    /** How many have been examined so far. */
    public int examined() {
        return examined;
    }
}
