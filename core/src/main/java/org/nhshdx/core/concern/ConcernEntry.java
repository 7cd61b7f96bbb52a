package org.nhshdx.core.concern;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.tenancy.NewId;

/** One line of a concern's own log: who read it or did something with it, and why. It is in no other log. */
@Entity
@Table(name = "concern_log")
public class ConcernEntry extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "concern_id", nullable = false, updatable = false)
    private UUID concernId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(nullable = false, updatable = false)
    private String verb;

    @Column(nullable = false, updatable = false)
    private String reason;

    protected ConcernEntry() {}

    /** @param verb what was done ("read"), @param reason why */
    public ConcernEntry(Concern concern, UUID person, String verb, String reason, Instant at) {
        this.id = NewId.next();
        this.concernId = concern.id();
        this.personId = person;
        this.verb = verb;
        this.reason = reason;
        this.at = at;
    }

    /** The latest first. */
    public static List<ConcernEntry> of(Concern concern) {
        return list("concernId = ?1 order by at desc, id desc", concern.id());
    }

    public UUID personId() {
        return personId;
    }

    public Instant at() {
        return at;
    }

    public String verb() {
        return verb;
    }

    public String reason() {
        return reason;
    }
}
