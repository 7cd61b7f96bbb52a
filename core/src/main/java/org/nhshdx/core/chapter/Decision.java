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

/** One decision about an application: what, why, by whom and under which principles. */
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

    /** The same, citing these principles. */
    public Decision under(List<String> principles) {
        this.principles = List.copyOf(principles);
        return this;
    }

    /** The same, saying what would make a no a yes. */
    public Decision unless(String wouldChange) {
        this.wouldChange = wouldChange;
        return this;
    }

    /** In the order they were taken. */
    public static List<Decision> about(Application application) {
        return list("applicationId = ?1 order by decidedAt, id", application.id());
    }

    /** Whether this person has left the application of the chapter in scope to others, for good. */
    public static boolean hasSteppedAside(UUID person) {
        return count("outcome = ?1 and decidedBy = ?2", Outcome.STEPPED_ASIDE, person) > 0;
    }

    /** The last of this kind. */
    public static Optional<Decision> last(Application application, Outcome outcome) {
        return find("applicationId = ?1 and outcome = ?2 order by decidedAt desc, id desc", application.id(), outcome)
                .firstResultOptional();
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
