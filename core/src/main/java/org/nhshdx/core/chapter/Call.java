package org.nhshdx.core.chapter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A talk, by telephone or on a screen, that one of the core team arranges with a chapter's organisers. */
@Entity
public class Call extends ChapterOwned {

    @Column(name = "arranged_by", nullable = false, updatable = false)
    private UUID arrangedBy;

    @Column(name = "arranged_at", nullable = false, updatable = false)
    private Instant arrangedAt;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(nullable = false)
    private String how;

    @Column(nullable = false)
    private String about;

    @Column(nullable = false)
    private int revision;

    @Column(name = "called_off_at")
    private Instant calledOffAt;

    @Column(name = "called_off_reason")
    private String calledOffReason;

    @Version
    private int version;

    protected Call() {}

    public Call(Terms terms, UUID arrangedBy, Instant at) {
        super(NewId.next());
        this.arrangedBy = arrangedBy;
        this.arrangedAt = at;
        agree(terms, at);
    }

    /** Those still to come or under way at that moment, the next first. */
    public static List<Call> coming(Instant now) {
        return list("calledOffAt is null and endsAt > ?1 order by startsAt, id", now);
    }

    public static List<Call> all() {
        return list("order by startsAt, id");
    }

    public static Optional<Call> with(UUID id) {
        return find("id", id).firstResultOptional();
    }

    /** The same, held until the transaction ends. */
    public static Optional<Call> locked(UUID id) {
        return Call.<Call>find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Forgets those that ended, or were to end, before then; how many. */
    public static long forgetBefore(Instant past) {
        return delete("endsAt < ?1", past);
    }

    /** It is at another time, or goes another way; calendars follow by the revision. */
    public void move(Terms terms, Instant at) {
        mustBeAhead(at, "moved");
        agree(terms, at);
        this.revision++;
    }

    public void callOff(String reason, Instant at) {
        mustBeAhead(at, "called off");
        this.calledOffReason = reason;
        this.calledOffAt = at;
        this.revision++;
    }

    private void agree(Terms terms, Instant at) {
        if (!terms.startsAt().isAfter(at)) {
            throw new IllegalArgumentException("A call is still to come.");
        }
        this.startsAt = terms.startsAt();
        this.endsAt = terms.endsAt();
        this.how = terms.how();
        this.about = terms.about();
    }

    private void mustBeAhead(Instant at, String done) {
        if (calledOffAt != null || !at.isBefore(startsAt)) {
            throw new IllegalStateException("This call " + (calledOffAt == null ? "has begun" : "was called off") + ", so it can't be " + done + ".");
        }
    }

    /** Whether it can still be moved or called off. */
    public boolean isAhead(Instant now) {
        return calledOffAt == null && now.isBefore(startsAt);
    }

    public boolean isCalledOff() {
        return calledOffAt != null;
    }

    public Terms terms() {
        return new Terms(startsAt, endsAt, how, about);
    }

    /** Who of the core team calls. */
    public UUID arrangedBy() {
        return arrangedBy;
    }

    public Optional<String> calledOffReason() {
        return Optional.ofNullable(calledOffReason);
    }

    /** Grows with each move, and when it is called off. */
    public int revision() {
        return revision;
    }

    public int version() {
        return version;
    }

    /**
     * When and how they talk.
     *
     * @param how a link or a telephone number
     * @param about what about, in plain words; empty when nothing was said
     */
    public record Terms(Instant startsAt, Instant endsAt, String how, String about) {

        public Terms {
            if (!startsAt.isBefore(endsAt)) {
                throw new IllegalArgumentException("A call ends after it starts.");
            }
        }

        /** Whether both would keep somebody busy at once. */
        public boolean overlaps(Terms other) {
            return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
        }
    }
}
