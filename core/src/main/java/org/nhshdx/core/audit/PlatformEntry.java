package org.nhshdx.core.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.tenancy.NewId;

/** One line of the platform's own log: what was done that is no single chapter's, such as reading over all chapters. */
@Entity
@Table(name = "platform_audit")
public class PlatformEntry extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private String verb;

    @Column(nullable = false, updatable = false)
    private String about;

    @Column(nullable = false, updatable = false)
    private String reason;

    protected PlatformEntry() {}

    /** @param verb what was done ("list"), @param about to what ("applications"), @param reason why */
    public PlatformEntry(UUID person, String verb, String about, String reason, Instant at) {
        this.id = NewId.next();
        this.personId = person;
        this.verb = verb;
        this.about = about;
        this.reason = reason;
        this.at = at;
    }

    /** Newest first. */
    public static List<PlatformEntry> latest(int page, int size) {
        return PlatformEntry.<PlatformEntry>find("order by at desc, id desc").page(page, size).list();
    }

    public Instant at() {
        return at;
    }

    public UUID personId() {
        return personId;
    }

    public String verb() {
        return verb;
    }

    public String about() {
        return about;
    }

    public String reason() {
        return reason;
    }
}
