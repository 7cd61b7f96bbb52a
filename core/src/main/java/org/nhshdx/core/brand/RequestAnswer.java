package org.nhshdx.core.brand;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What became of a request for brand assets: by whom, when and, where it was declined, why. */
@Embeddable
public class RequestAnswer {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RequestState state;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<String> principles;

    @Column(name = "would_change")
    private String wouldChange;

    protected RequestAnswer() {}

    /** Of a request that nobody has answered yet. */
    static RequestAnswer owed() {
        RequestAnswer answer = new RequestAnswer();
        answer.state = RequestState.REQUESTED;
        answer.principles = List.of();
        return answer;
    }

    void end(RequestState next, UUID by, Instant at) {
        if (!state.isWaiting()) {
            throw new IllegalStateException("A request that is " + state.code() + " can't be " + next.code() + ".");
        }
        this.state = next;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    void say(String reason, List<String> principles, String wouldChange) {
        this.reason = reason;
        this.principles = List.copyOf(principles);
        this.wouldChange = wouldChange;
    }

    RequestState state() {
        return state;
    }

    public Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why it was declined. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Under which principles it was declined. */
    public List<String> principles() {
        return List.copyOf(principles);
    }

    public Optional<String> wouldChange() {
        return Optional.ofNullable(wouldChange);
    }
}
