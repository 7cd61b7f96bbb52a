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

    protected CharterVersion() {}

    /** The next version, as two people have adopted it; nobody changes it again. */
    public CharterVersion(int number, List<Clause> clauses, AdoptionTerms terms, LocalDate adoptedOn, String adoptedBy) {
        this.number = number;
        this.wording = terms.reason();
        this.adoptedOn = adoptedOn;
        this.adoptedBy = adoptedBy;
        this.inForceFrom = terms.inForceFrom();
        this.complyBy = terms.complyBy();
        this.principles = List.copyOf(clauses);
    }

    /** The version that events announced on this day are held to. */
    public static Optional<CharterVersion> inForceOn(LocalDate day) {
        return find("inForceFrom <= ?1 order by number desc", day).firstResultOptional();
    }

    /** The newest that events announced under an earlier one have to keep on this day; empty while they needn't. */
    public static Optional<CharterVersion> dueOn(LocalDate day) {
        return find("inForceFrom <= ?1 and complyBy < ?1 order by number desc", day).firstResultOptional();
    }

    /** The newest, in force or coming. */
    public static CharterVersion latest() {
        return CharterVersion.<CharterVersion>find("order by number desc").firstResult();
    }

    /** All of them, the newest first. */
    public static List<CharterVersion> newestFirst() {
        return list("order by number desc");
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

    public boolean isInForceOn(LocalDate day) {
        return !inForceFrom.isAfter(day);
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
