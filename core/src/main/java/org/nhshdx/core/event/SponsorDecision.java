package org.nhshdx.core.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.tenancy.NewId;

/** One decision about a sponsor, as it was made: none is changed or taken away. */
@Entity
@Table(name = "sponsor_decision")
public class SponsorDecision extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "name_key", nullable = false, updatable = false)
    private String key;

    @Column(nullable = false, updatable = false)
    private boolean cleared;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(nullable = false, updatable = false)
    private String note;

    @Column(name = "decided_by", nullable = false, updatable = false)
    private UUID decidedBy;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    protected SponsorDecision() {}

    public SponsorDecision(SponsorEntry about, SponsorAnswer answer, UUID by, Instant at) {
        this.id = NewId.next();
        this.key = about.key();
        this.cleared = answer.cleared();
        this.reason = answer.reason();
        this.note = answer.note();
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** All about these, the latest first. */
    public static List<SponsorDecision> about(Collection<String> keys) {
        return list("key in ?1 order by decidedAt desc, id desc", keys);
    }

    public String key() {
        return key;
    }

    public boolean isCleared() {
        return cleared;
    }

    public String reason() {
        return reason;
    }

    public String note() {
        return note;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
