package org.nhshdx.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** One line of a chapter's log: who did what, when and why. The database lets nobody who serves change or remove it. */
@Entity
public class AuditEntry extends ChapterOwned {

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private String verb;

    @Column(nullable = false, updatable = false)
    private String about;

    @Column(name = "about_id", nullable = false, updatable = false)
    private UUID aboutId;

    @Column(nullable = false, updatable = false)
    private String reason;

    protected AuditEntry() {}

    /** @param verb what was done ("announce"), @param about to what ("event"), @param reason why, or what in words */
    public AuditEntry(UUID person, String verb, String about, UUID aboutId, String reason, Instant at) {
        super(NewId.next());
        this.personId = person;
        this.verb = verb;
        this.about = about;
        this.aboutId = aboutId;
        this.reason = reason;
        this.at = at;
    }

    /** Newest first. */
    public static List<AuditEntry> latest(int page, int size) {
        return AuditEntry.<AuditEntry>find("order by at desc, id desc").page(page, size).list();
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
