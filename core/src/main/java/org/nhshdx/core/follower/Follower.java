package org.nhshdx.core.follower;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.digest.Secret;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** Somebody who asked to hear about a chapter, by an address that they have confirmed, or have not yet. */
@Entity
public class Follower extends ChapterOwned {

    /** How long the link that confirms it works. */
    public static final Duration TO_CONFIRM = Duration.ofDays(2);

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(name = "confirm_digest")
    private String confirmDigest;

    @Column(name = "expires_at")
    private Instant expiresAt;

    /** Kept as it is, since every message carries it; all it can do is stop them. */
    @Column(name = "stop_secret", nullable = false, updatable = false)
    private String stopSecret;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Follower() {}

    public Follower(String address, Secret toConfirm, Instant askedAt) {
        super(NewId.next());
        this.address = address;
        this.stopSecret = Secret.fresh().text();
        ask(toConfirm, askedAt);
    }

    public static Optional<Follower> at(String address) {
        return find("address", address).firstResultOptional();
    }

    public static Optional<Follower> toConfirm(Secret secret) {
        return find("confirmDigest", secret.digest()).firstResultOptional();
    }

    public static Optional<Follower> toStop(Secret secret) {
        return find("stopSecret", secret.text()).firstResultOptional();
    }

    public static long confirmed() {
        return count("confirmedAt is not null");
    }

    /** Those who had confirmed by then, the next after this one. */
    public static List<Follower> next(Optional<UUID> after, Instant confirmedBy, int most) {
        return Follower.<Follower>find("id > ?1 and confirmedAt <= ?2 order by id", after.orElse(BEFORE_ALL), confirmedBy)
                .page(0, most).list();
    }

    /** Forgets those who never confirmed; how many. */
    public static long forgetUnconfirmed(Instant now) {
        return delete("confirmedAt is null and expiresAt <= ?1", now);
    }

    /** Asks them anew whether they mean it; the link of before doesn't work any more. */
    public void ask(Secret toConfirm, Instant at) {
        this.confirmDigest = toConfirm.digest();
        this.askedAt = at;
        this.expiresAt = at.plus(TO_CONFIRM);
    }

    public void confirm(Instant at) {
        if (!canConfirmAt(at)) {
            throw new IllegalStateException("This link can't be used any more.");
        }
        this.confirmedAt = at;
        this.confirmDigest = null;
        this.expiresAt = null;
    }

    public boolean canConfirmAt(Instant at) {
        return confirmedAt == null && at.isBefore(expiresAt);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public String address() {
        return address;
    }

    public String stopSecret() {
        return stopSecret;
    }
}
