package org.nhshdx.core.chapter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** One decision about an application: what, why, by whom and, on a decline, under which principles. */
@Entity
public class Decision extends ChapterOwned {

    @Column(name = "application_id", nullable = false, updatable = false)
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Outcome outcome;

    @Column(nullable = false, updatable = false)
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private List<String> principles;

    @Column(name = "would_change", updatable = false)
    private String wouldChange;

    @Column(name = "decided_by", nullable = false, updatable = false)
    private UUID decidedBy;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    protected Decision() {}

    public Decision(Application application, Outcome outcome, String reason, UUID by, Instant at) {
        super(NewId.next());
        this.applicationId = application.id();
        this.outcome = outcome;
        this.reason = reason;
        this.principles = List.of();
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** No, under these principles, and what would make it a yes. */
    public static Decision decline(
            Application application, String reason, List<String> principles, String wouldChange, UUID by, Instant at) {
        Decision decline = new Decision(application, Outcome.DECLINED, reason, by, at);
        decline.principles = List.copyOf(principles);
        decline.wouldChange = wouldChange;
        return decline;
    }

    /** In the order they were taken. */
    public static List<Decision> about(Application application) {
        return list("applicationId = ?1 order by decidedAt, id", application.id());
    }

    public Outcome outcome() {
        return outcome;
    }

    public String reason() {
        return reason;
    }

    public List<String> principles() {
        return List.copyOf(principles);
    }

    public Optional<String> wouldChange() {
        return Optional.ofNullable(wouldChange);
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
