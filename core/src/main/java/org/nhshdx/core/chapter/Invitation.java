package org.nhshdx.core.chapter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A link that lets one person into the chapter, once, before it expires; only its token's digest is kept. */
@Entity
public class Invitation extends ChapterOwned {

    /** How long the link works. */
    public static final Duration LASTS = Duration.ofDays(14);

    @Column(nullable = false, updatable = false)
    private String invited;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Role role;

    @Column(name = "token_digest", nullable = false, updatable = false)
    private String tokenDigest;

    @Column(name = "invited_by", nullable = false, updatable = false)
    private UUID invitedBy;

    @Column(name = "invited_at", nullable = false, updatable = false)
    private Instant invitedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "accepted_by")
    private UUID acceptedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Version
    private int version;

    protected Invitation() {}

    /** @param invited whom it is meant for, in the inviter's words */
    public Invitation(String invited, Role role, String tokenDigest, UUID invitedBy, Instant at) {
        super(NewId.next());
        this.invited = invited;
        this.role = role;
        this.tokenDigest = tokenDigest;
        this.invitedBy = invitedBy;
        this.invitedAt = at;
        this.expiresAt = at.plus(LASTS);
    }

    public static Optional<Invitation> with(String tokenDigest) {
        return find("tokenDigest", tokenDigest).firstResultOptional();
    }

    /** Those that still work at that moment, oldest first. */
    public static List<Invitation> openAt(Instant now) {
        return list("acceptedAt is null and cancelledAt is null and expiresAt > ?1 order by invitedAt, id", now);
    }

    /** The one with that id that was cancelled and would still work at that moment. */
    public static Optional<Invitation> restorable(UUID id, Instant now) {
        return find("id = ?1 and cancelledAt is not null and expiresAt > ?2", id, now).firstResultOptional();
    }

    public void accept(UUID person, Instant at) {
        if (!isOpenAt(at)) {
            throw new IllegalStateException("This invitation can't be used any more.");
        }
        this.acceptedBy = person;
        this.acceptedAt = at;
    }

    public void cancel(Instant at) {
        if (!isOpenAt(at)) {
            throw new IllegalStateException("This invitation is over already.");
        }
        this.cancelledAt = at;
    }

    /** The link works again until the day it would have; whoever holds it needs no other. */
    public void restore(Instant at) {
        if (cancelledAt == null || !at.isBefore(expiresAt)) {
            throw new IllegalStateException("This invitation can't be brought back. Make a new link.");
        }
        this.cancelledAt = null;
    }

    public boolean isOpenAt(Instant now) {
        return acceptedAt == null && cancelledAt == null && now.isBefore(expiresAt);
    }

    public String invited() {
        return invited;
    }

    public Role role() {
        return role;
    }

    public UUID invitedBy() {
        return invitedBy;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** Who came in with it; empty while nobody has. */
    public Optional<UUID> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }
}
