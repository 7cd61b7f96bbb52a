package org.nhshdx.core.concern;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.NewId;

/**
 * Something that somebody told the core team: what it is about, how far it has come, and by when it will be answered.
 *
 * <p>The words themselves are rows of their own ({@link ConcernWords}), so that listing concerns reads none.
 */
@Entity
public class Concern extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "reference_digest", nullable = false, updatable = false)
    private String referenceDigest;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ConcernKind kind;

    @Column(nullable = false, updatable = false)
    private String page;

    @Column(nullable = false, updatable = false)
    private String called;

    @Column(nullable = false)
    private boolean placed;

    @Column(updatable = false)
    private String reach;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ConcernState state;

    @Column(name = "reported_at", nullable = false, updatable = false)
    private Instant reportedAt;

    @Column(name = "answer_by", nullable = false)
    private LocalDate answerBy;

    @Column(name = "taken_by")
    private UUID takenBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "delete_on")
    private LocalDate deleteOn;

    @Version
    private int version;

    protected Concern() {}

    /**
     * @param page the address of the page it is about; empty when it is about none
     * @param called what its reporter calls the chapter or day it is about; empty when they don't say
     * @param placed whether we know from that which chapters it is about
     * @param reach how the reporter can be reached; empty when they would rather not be
     */
    public Concern(ConcernReference reference, ConcernKind kind, String page, String called, boolean placed,
            Optional<String> reach, Instant at, LocalDate answerBy) {
        this.id = NewId.next();
        this.referenceDigest = reference.digest();
        this.kind = kind;
        this.page = page;
        this.called = called;
        this.placed = placed;
        this.reach = reach.orElse(null);
        this.state = ConcernState.REPORTED;
        this.reportedAt = at;
        this.answerBy = answerBy;
    }

    public static Optional<Concern> referredToBy(ConcernReference reference) {
        return find("referenceDigest", reference.digest()).firstResultOptional();
    }

    public static Optional<Concern> known(UUID id) {
        return findByIdOptional(id);
    }

    /** Those that wait for an answer, the oldest promise first. */
    public static List<Concern> open() {
        return list("state in (?1, ?2) order by answerBy, reportedAt, id", ConcernState.REPORTED, ConcernState.LOOKED_AT);
    }

    /** Those that were answered or closed, the latest first. */
    public static List<Concern> ended() {
        return list("state in (?1, ?2) order by endedAt desc, id desc", ConcernState.ANSWERED, ConcernState.CLOSED);
    }

    /** Deletes, with all that belongs to them, those whose day has come; how many there were. */
    public static long deleteDue(LocalDate today) {
        return delete("deleteOn <= ?1", today);
    }

    /** Somebody of the core team looks at it from now on, also in place of somebody who doesn't get to it. */
    public void take(UUID by) {
        must(state.isOpen(), "It is answered or closed already.");
        must(!by.equals(takenBy), "You have it already.");
        this.takenBy = by;
        this.state = ConcernState.LOOKED_AT;
    }

    /** Whoever has it may not read it any more, so that nobody has it. */
    public void letGo() {
        this.takenBy = null;
        this.state = ConcernState.REPORTED;
    }

    /** Somebody else looks at it from now on. */
    public void handOver(UUID from, UUID to) {
        mustHave(from);
        must(!from.equals(to), "You have it already.");
        this.takenBy = to;
    }

    /** Whoever has it has found out which chapters it is about, or that it is about none. */
    public void place(UUID by) {
        mustHave(by);
        this.placed = true;
    }

    public void answer(UUID by, Instant at, LocalDate today) {
        end(ConcernState.ANSWERED, by, at, today);
    }

    public void close(UUID by, Instant at, LocalDate today) {
        end(ConcernState.CLOSED, by, at, today);
    }

    private void end(ConcernState end, UUID by, Instant at, LocalDate today) {
        mustHave(by);
        this.state = end;
        this.endedAt = at;
        this.deleteOn = today.plus(kind.kept());
    }

    /** The reporter has more to say: what was answered is open again, with a new promise. */
    public void add(LocalDate newPromise) {
        must(state != ConcernState.CLOSED, "It is closed. Report it anew, and say that you had reported it before.");
        if (state == ConcernState.ANSWERED) {
            this.state = ConcernState.LOOKED_AT;
            this.answerBy = newPromise;
            this.endedAt = null;
            this.deleteOn = null;
        }
    }

    private void mustHave(UUID by) {
        must(state != ConcernState.CLOSED, "It has been closed meanwhile.");
        must(state != ConcernState.ANSWERED, "It has been answered meanwhile.");
        must(takenBy != null, "You don’t have it. Take it first.");
        must(by.equals(takenBy), "Somebody else has it now. Take it over first.");
    }

    private static void must(boolean so, String otherwise) {
        if (!so) {
            throw new IllegalStateException(otherwise);
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public ConcernKind kind() {
        return kind;
    }

    public String page() {
        return page;
    }

    /** What its reporter calls the chapter or day it is about; empty when they don't say. */
    public String called() {
        return called;
    }

    /** Whether nobody has to find out any more which chapters it is about. */
    public boolean isPlaced() {
        return placed;
    }

    public Optional<String> reach() {
        return Optional.ofNullable(reach);
    }

    public ConcernState state() {
        return state;
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** The last day on which an answer was promised. */
    public LocalDate answerBy() {
        return answerBy;
    }

    public Optional<UUID> takenBy() {
        return Optional.ofNullable(takenBy);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** The day on which it is deleted; empty while it is open. */
    public Optional<LocalDate> deleteOn() {
        return Optional.ofNullable(deleteOn);
    }
}
