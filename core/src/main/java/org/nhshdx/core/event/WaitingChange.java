package org.nhshdx.core.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A change to what an announced event is judged on, which the public isn't told before the core team has judged it. */
@Entity
public class WaitingChange extends ChapterOwned {

    @Column(name = "event_id", nullable = false, updatable = false)
    private UUID eventId;

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "answer_by", nullable = false, updatable = false)
    private LocalDate answerBy;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private BrandFacts before;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private BrandFacts after;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ChangeState state = ChangeState.WAITING;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String reason;

    @Version
    private int version;

    protected WaitingChange() {}

    /** @param answerBy the last day on which the core team promises its answer */
    public WaitingChange(Event event, Instant at, LocalDate answerBy) {
        super(NewId.next());
        this.eventId = event.id();
        this.at = at;
        this.answerBy = answerBy;
    }

    /** What is to become of what the public reads; it takes the place of what waited before, and the promise stays. */
    public void propose(BrandFacts before, BrandFacts after, UUID person) {
        must();
        this.before = before;
        this.after = after;
        this.personId = person;
    }

    /** The public is told. */
    public void keep(Instant at) {
        settle(ChangeState.KEPT, at);
    }

    /** The public isn't told; what was typed stays for those who typed it. */
    public void refuse(String reason, Instant at) {
        settle(ChangeState.REFUSED, at);
        this.reason = reason;
    }

    public void takeBack(Instant at) {
        settle(ChangeState.TAKEN_BACK, at);
    }

    /** There is nothing left to change: the event was held or called off. */
    public void lapse(Instant at) {
        settle(ChangeState.LAPSED, at);
    }

    private void settle(ChangeState state, Instant at) {
        must();
        this.state = state;
        this.settledAt = at;
    }

    private void must() {
        if (!isWaiting()) {
            throw new IllegalStateException("This change doesn't wait any more.");
        }
    }

    public static Optional<WaitingChange> waiting(UUID event) {
        return find("eventId = ?1 and state = ?2", event, ChangeState.WAITING).firstResultOptional();
    }

    /** All that waits in the chapter. */
    public static List<WaitingChange> waiting() {
        return list("state = ?1 order by id", ChangeState.WAITING);
    }

    /** The newest first. */
    public static List<WaitingChange> of(UUID event) {
        return list("eventId = ?1 order by id desc", event);
    }

    public boolean isWaiting() {
        return state == ChangeState.WAITING;
    }

    /** What the event would be judged on if this were told, whatever else the public was told meanwhile. */
    public BrandFacts onto(BrandFacts now) {
        return now.changed(before, after);
    }

    /** What the public read when it was proposed. */
    public BrandFacts before() {
        return before;
    }

    public BrandFacts after() {
        return after;
    }

    public UUID event() {
        return eventId;
    }

    public UUID person() {
        return personId;
    }

    public Instant at() {
        return at;
    }

    public LocalDate answerBy() {
        return answerBy;
    }

    public ChangeState state() {
        return state;
    }

    /** Why it was refused. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
