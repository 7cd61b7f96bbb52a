package org.nhshdx.core.chapter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A chapter's closing: proposed with a reason, in effect after a notice, and deleted on the day that was promised. */
@Entity
public class Closing extends ChapterOwned {

    /** How long it can be taken back. */
    public static final Period NOTICE = Period.ofDays(14);

    /** How long the chapter's data can be fetched once it has closed. */
    public static final Period KEPT = Period.ofDays(90);

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private UUID proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(nullable = false)
    private String reason;

    @Column(name = "closes_on", nullable = false, updatable = false)
    private LocalDate closesOn;

    @Column(name = "deletes_on", nullable = false, updatable = false)
    private LocalDate deletesOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ClosingState state = ClosingState.IN_NOTICE;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected Closing() {}

    /** @param today the day it is proposed, in London */
    public Closing(UUID proposedBy, String reason, LocalDate today, Instant at) {
        super(NewId.next());
        this.proposedBy = proposedBy;
        this.reason = reason;
        this.closesOn = today.plus(NOTICE);
        this.deletesOn = closesOn.plus(KEPT);
        this.proposedAt = at;
    }

    /** The chapter's, unless it was taken back. */
    public static Optional<Closing> current() {
        return find("state <> ?1", ClosingState.TAKEN_BACK).firstResultOptional();
    }

    /** The same, held until the transaction ends. */
    public static Optional<Closing> currentLocked() {
        return Closing.<Closing>find("state <> ?1", ClosingState.TAKEN_BACK)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    public void takeBack(Instant at) {
        must(state == ClosingState.IN_NOTICE, "taken back");
        move(ClosingState.TAKEN_BACK, at);
    }

    public void close(Instant at) {
        must(state == ClosingState.IN_NOTICE, "put into effect");
        move(ClosingState.CLOSED, at);
    }

    /** What was said goes with the rest. */
    public void delete(Instant at) {
        must(state == ClosingState.CLOSED, "followed by deleting");
        move(ClosingState.DELETED, at);
        this.reason = "";
    }

    private void must(boolean allowed, String done) {
        if (!allowed) {
            throw new IllegalStateException("A closing that is " + state.code().replace('-', ' ') + " can't be " + done + ".");
        }
    }

    private void move(ClosingState next, Instant at) {
        this.state = next;
        this.endedAt = at;
    }

    /** Whether its notice is over and nothing has followed yet. */
    public boolean isToTakeEffectOn(LocalDate today) {
        return state == ClosingState.IN_NOTICE && !today.isBefore(closesOn);
    }

    /** Whether the day of deleting has come and nothing has followed yet. */
    public boolean isToBeDeletedOn(LocalDate today) {
        return state == ClosingState.CLOSED && !today.isBefore(deletesOn);
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String reason() {
        return reason;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    public LocalDate deletesOn() {
        return deletesOn;
    }

    public ClosingState state() {
        return state;
    }
}
