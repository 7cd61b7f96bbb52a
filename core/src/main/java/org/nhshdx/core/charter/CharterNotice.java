package org.nhshdx.core.charter;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something that every chapter is told of an adopted version, and how far that has come. */
@Entity
@Table(name = "charter_notice")
@IdClass(CharterNotice.Key.class)
public class CharterNotice extends PanacheEntityBase {

    /** How long before a version has to be complied with organisers are told again. */
    public static final Period BEFORE = Period.ofDays(14);

    @Id
    private int number;

    @Id
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    private UUID reached;

    @Column(name = "done_at")
    private Instant doneAt;

    protected CharterNotice() {}

    private CharterNotice(CharterVersion version, Kind kind, LocalDate dueOn) {
        this.number = version.number();
        this.kind = kind;
        this.dueOn = dueOn;
    }

    /** All that there is to tell of a version adopted on this day. */
    public static List<CharterNotice> of(CharterVersion version, LocalDate today) {
        return List.of(
                new CharterNotice(version, Kind.ADOPTED, today),
                new CharterNotice(version, Kind.SOON, version.complyBy().minus(BEFORE)),
                new CharterNotice(version, Kind.DUE, version.complyBy().plusDays(1)));
    }

    /** Those whose day has come and that aren't everywhere yet. */
    public static List<CharterNotice> open(LocalDate today) {
        return list("doneAt is null and dueOn <= ?1 order by dueOn, number", today);
    }

    public static Optional<CharterNotice> of(int number, Kind kind) {
        return findByIdOptional(new Key(number, kind));
    }

    /** Every chapter up to this one has been told. */
    public void reach(UUID chapter) {
        this.reached = chapter;
    }

    public void finish(Instant at) {
        this.doneAt = at;
    }

    public int number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    /** The last chapter that was told; chapters are told in the order of their ids. */
    public Optional<UUID> reached() {
        return Optional.ofNullable(reached);
    }

    /** What is told. */
    public enum Kind {
        /** That there is a new version, and what it changes for this chapter. */
        ADOPTED("adopted"),
        /** That it has to be complied with soon, where something would break. */
        SOON("soon"),
        /** That it has to be complied with now: the public reads it. */
        DUE("due");

        @EnumeratedValue
        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Which version, and which notice of it. */
    public record Key(int number, Kind kind) implements Serializable {}
}
