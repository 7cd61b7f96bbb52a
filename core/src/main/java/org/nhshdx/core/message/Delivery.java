package org.nhshdx.core.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How far a message has come on its way: who is about to send it, how often it was tried, and what became of it. */
@Embeddable
public class Delivery {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MessageState state;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_at", nullable = false)
    private Instant nextAt;

    private UUID claim;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String trouble;

    protected Delivery() {}

    void beginAttempt(Claim claim) {
        this.claim = claim.id();
        this.nextAt = claim.leaseEnds();
        this.attempts++;
    }

    void end(Instant at) {
        leave(MessageState.SENT, null);
        this.sentAt = at;
    }

    void waitUntil(Instant nextAt, String trouble) {
        leave(MessageState.QUEUED, trouble);
        this.nextAt = nextAt;
    }

    void giveUp(String trouble) {
        leave(MessageState.FAILED, trouble);
    }

    private void leave(MessageState state, String trouble) {
        this.state = state;
        this.trouble = trouble;
        this.claim = null;
    }

    public MessageState state() {
        return state;
    }

    /** How often a node has taken it to send it. */
    public int attempts() {
        return attempts;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** Why it didn't go out, as the mail server said it. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }
}
