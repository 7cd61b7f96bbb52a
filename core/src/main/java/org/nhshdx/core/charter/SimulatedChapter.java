package org.nhshdx.core.charter;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a draft of the charter would change for one chapter. */
@Entity
@Immutable
@Table(name = "simulated_chapter")
@IdClass(SimulatedChapter.Key.class)
public class SimulatedChapter extends PanacheEntityBase {

    @Id
    @Column(name = "simulation_id")
    private UUID simulationId;

    @Id
    @Column(name = "chapter_id")
    private UUID chapterId;

    @Column(nullable = false)
    private String place;

    @Column(nullable = false)
    private String slug;

    @Column(nullable = false)
    private int events;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Shift> shifts;

    protected SimulatedChapter() {}

    /** @param events how many of its events were examined */
    public SimulatedChapter(UUID simulation, UUID chapter, String place, String slug, int events, List<Shift> shifts) {
        this.simulationId = simulation;
        this.chapterId = chapter;
        this.place = place;
        this.slug = slug;
        this.events = events;
        this.shifts = List.copyOf(shifts);
    }

    /** By place. */
    public static List<SimulatedChapter> of(Simulation simulation) {
        return list("simulationId = ?1 order by place, chapterId", simulation.id());
    }

    public static Optional<SimulatedChapter> of(Simulation simulation, String slug) {
        return find("simulationId = ?1 and slug = ?2", simulation.id(), slug).firstResultOptional();
    }

    public UUID chapterId() {
        return chapterId;
    }

    public String place() {
        return place;
    }

    public String slug() {
        return slug;
    }

    public int events() {
        return events;
    }

    public List<Shift> shifts() {
        return List.copyOf(shifts);
    }

    /** Which simulation, and which chapter. */
    public record Key(UUID simulationId, UUID chapterId) implements Serializable {}
}
