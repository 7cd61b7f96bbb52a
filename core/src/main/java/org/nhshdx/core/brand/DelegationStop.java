package org.nhshdx.core.brand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** While it isn't lifted, nothing is granted to the chapter by rule: a person decides on all it asks for. */
@Entity
@Table(name = "delegation_stop")
public class DelegationStop extends ChapterOwned {

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "stopped_by", nullable = false, updatable = false)
    private UUID stoppedBy;

    @Column(name = "stopped_at", nullable = false, updatable = false)
    private Instant stoppedAt;

    @Column(name = "lifted_by")
    private UUID liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Version
    private int version;

    protected DelegationStop() {}

    public DelegationStop(String reason, UUID by, Instant at) {
        super(NewId.next());
        this.reason = reason;
        this.stoppedBy = by;
        this.stoppedAt = at;
    }

    /** The one that holds now. */
    public static Optional<DelegationStop> inForce() {
        return find("liftedAt is null").firstResultOptional();
    }

    public void lift(UUID by, Instant at) {
        this.liftedBy = by;
        this.liftedAt = at;
    }

    /** Why a person decides. */
    public String reason() {
        return reason;
    }
}
