package org.nhshdx.core.chapter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A lead's offer of the chapter to a successor, until they accept or decline it or the lead withdraws it. */
@Entity
public class Handover extends ChapterOwned {

    @Column(name = "offered_by", nullable = false, updatable = false)
    private UUID offeredBy;

    @Column(updatable = false)
    private UUID successor;

    @Column(name = "invitation_id", updatable = false)
    private UUID invitationId;

    @Column(nullable = false, updatable = false)
    private boolean leaves;

    @Column(nullable = false, updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private HandoverState state = HandoverState.OFFERED;

    @Column(name = "offered_at", nullable = false, updatable = false)
    private Instant offeredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected Handover() {}

    private Handover(UUID offeredBy, boolean leaves, String words, Instant at) {
        super(NewId.next());
        this.offeredBy = offeredBy;
        this.leaves = leaves;
        this.words = words;
        this.offeredAt = at;
    }

    /** @param leaves whether the lead leaves the chapter when it is accepted, rather than staying as an organiser */
    public static Handover to(UUID successor, UUID offeredBy, boolean leaves, String words, Instant at) {
        Handover handover = new Handover(offeredBy, leaves, words, at);
        handover.successor = successor;
        return handover;
    }

    /** The same to whoever comes in by that invitation. */
    public static Handover by(Invitation invitation, UUID offeredBy, boolean leaves, String words, Instant at) {
        Handover handover = new Handover(offeredBy, leaves, words, at);
        handover.invitationId = invitation.id();
        return handover;
    }

    /** The one that waits for an answer. */
    public static Optional<Handover> open() {
        return find("state", HandoverState.OFFERED).firstResultOptional();
    }

    /** The same, held until the transaction ends. */
    public static Optional<Handover> openLocked() {
        return Handover.<Handover>find("state", HandoverState.OFFERED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether this person is to answer: the successor, also one who came in by the invitation. */
    public boolean isFor(UUID person) {
        return successor().filter(person::equals).isPresent();
    }

    /** Who is to take over; empty as long as nobody has come in by the invitation. */
    public Optional<UUID> successor() {
        return invitationId == null
                ? Optional.ofNullable(successor)
                : Invitation.<Invitation>findByIdOptional(invitationId).flatMap(Invitation::acceptedBy);
    }

    public void accept(Instant at) {
        end(HandoverState.ACCEPTED, at);
    }

    public void decline(Instant at) {
        end(HandoverState.DECLINED, at);
    }

    public void withdraw(Instant at) {
        end(HandoverState.WITHDRAWN, at);
    }

    private void end(HandoverState next, Instant at) {
        if (state != HandoverState.OFFERED) {
            throw new IllegalStateException("This offer is " + state.code() + " already.");
        }
        this.state = next;
        this.endedAt = at;
    }

    public UUID offeredBy() {
        return offeredBy;
    }

    public Optional<UUID> invitationId() {
        return Optional.ofNullable(invitationId);
    }

    public boolean leaves() {
        return leaves;
    }

    public String words() {
        return words;
    }

    public Instant offeredAt() {
        return offeredAt;
    }
}
