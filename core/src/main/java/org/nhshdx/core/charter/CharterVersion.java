package org.nhshdx.core.charter;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The charter as it stood at one time: which principles in which order, how strongly, since when, adopted by whom. */
@Entity
@Immutable
public class CharterVersion extends PanacheEntityBase {

    @Id
    private int number;

    @Column(nullable = false)
    private boolean proposed;

    @Column(nullable = false)
    private String wording;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "adopted_by")
    private String adoptedBy;

    @Column(name = "in_force_from", nullable = false)
    private LocalDate inForceFrom;

    @Column(name = "comply_by", nullable = false)
    private LocalDate complyBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Clause> principles;

    /** For Hibernate only: versions are data that migrations bring. */
    protected CharterVersion() {}

    /** The version that events announced on this day are held to. */
    public static Optional<CharterVersion> inForceOn(LocalDate day) {
        return find("inForceFrom <= ?1 order by number desc", day).firstResultOptional();
    }

    /** The version with this number. */
    public static Optional<CharterVersion> numbered(int number) {
        return findByIdOptional(number);
    }

    public int number() {
        return number;
    }

    /** Whether it is only proposed: drawn up, and adopted by nobody yet. */
    public boolean isProposed() {
        return proposed;
    }

    /** Where it comes from, in a sentence for the public. */
    public String wording() {
        return wording;
    }

    public Optional<LocalDate> adoptedOn() {
        return Optional.ofNullable(adoptedOn);
    }

    public Optional<String> adoptedBy() {
        return Optional.ofNullable(adoptedBy);
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    /** Until when events announced under an earlier version may keep to that. */
    public LocalDate complyBy() {
        return complyBy;
    }

    /** What it promises, in order. */
    public List<Clause> clauses() {
        return List.copyOf(principles);
    }
}
