package org.nhshdx.core.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A recorded exception: which principle, for one event or the whole chapter, why, until when and by whom. */
@Entity
public class Waiver extends ChapterOwned {

    /** How long before its last day its organisers are told what then breaks. */
    public static final int NOTICE_DAYS = 14;

    /** How long before its last day the same may be asked for again. */
    public static final int RENEWING_DAYS = 60;

    @Column(name = "event_id", updatable = false)
    private UUID eventId;

    @Column(nullable = false, updatable = false)
    private String principle;

    @Embedded
    private WaiverTerms terms;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private WaiverState state;

    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "end_told_at")
    private Instant endToldAt;

    @Version
    private int version;

    protected Waiver() {}

    private Waiver(Optional<UUID> event, String principle, WaiverTerms terms, UUID askedBy, Instant at) {
        super(NewId.next());
        this.eventId = event.orElse(null);
        this.principle = principle;
        this.askedBy = askedBy;
        this.openedAt = at;
        this.state = WaiverState.ASKED;
        this.terms = terms;
    }

    /** Organisers ask for it; nothing is waived yet. */
    public static Waiver asked(Optional<UUID> event, String principle, WaiverTerms terms, UUID by, Instant at) {
        return new Waiver(event, principle, terms, by, at);
    }

    /** The core team opens it without being asked. */
    public static Waiver proposed(Optional<UUID> event, String principle, WaiverTerms terms, UUID by, Instant at) {
        Waiver waiver = new Waiver(event, principle, terms, null, at);
        waiver.propose(terms, by, at);
        return waiver;
    }

    /** One core-team member stands for it: a default is waived by that, a rule waits for a second person. */
    public void propose(WaiverTerms terms, UUID by, Instant at) {
        must(state == WaiverState.ASKED, "proposed");
        mustBeAnother(by, askedBy);
        this.terms = terms;
        this.proposedBy = by;
        this.proposedAt = at;
        this.state = terms.takesTwo() ? WaiverState.PROPOSED : WaiverState.IN_FORCE;
    }

    /** The second person, who neither asked nor proposed. */
    public void confirm(UUID by, Instant at) {
        must(state == WaiverState.PROPOSED, "confirmed");
        mustBeAnother(by, askedBy);
        mustBeAnother(by, proposedBy);
        this.confirmedBy = by;
        this.confirmedAt = at;
        this.state = WaiverState.IN_FORCE;
    }

    public void refuse(String reason, UUID by, Instant at) {
        must(isWaiting(), "refused");
        close(WaiverState.REFUSED, reason, by, at);
    }

    /** Ends it before its date. */
    public void end(String reason, UUID by, Instant at) {
        must(state == WaiverState.IN_FORCE, "ended");
        close(WaiverState.ENDED, reason, by, at);
    }

    /** Its organisers have been told what its end breaks. */
    public void tellEnd(Instant at) {
        must(state == WaiverState.IN_FORCE && endToldAt == null, "told of");
        this.endToldAt = at;
    }

    private void close(WaiverState next, String reason, UUID by, Instant at) {
        this.state = next;
        this.endReason = reason;
        this.endedBy = by;
        this.endedAt = at;
    }

    private void must(boolean allowed, String done) {
        if (!allowed) {
            throw new IllegalStateException("A waiver that is " + state.code().replace('-', ' ') + " can't be " + done + ".");
        }
    }

    private static void mustBeAnother(UUID by, UUID other) {
        if (by.equals(other)) {
            throw new IllegalStateException("A waiver takes different people.");
        }
    }

    /** What concerns this event: its own, and the whole chapter's; the oldest first. */
    public static List<Waiver> about(UUID event) {
        return list("eventId = ?1 or eventId is null order by openedAt, id", event);
    }

    /** Every one that the chapter ever asked for or was given; the oldest first. */
    public static List<Waiver> all() {
        return list("order by openedAt, id");
    }

    /** The whole chapter's alone; the oldest first. */
    public static List<Waiver> ofTheChapter() {
        return list("eventId is null order by openedAt, id");
    }

    /**
     * Those about whose end nobody has been told yet though it is near, or has passed while nobody could be told; the
     * first to end first.
     */
    public static List<Waiver> endingUntold(LocalDate today) {
        return list("state = ?1 and endToldAt is null and terms.until between ?2 and ?3 order by terms.until, id",
                WaiverState.IN_FORCE, today.minusDays(NOTICE_DAYS), today.plusDays(NOTICE_DAYS));
    }

    public static Optional<Waiver> with(UUID id) {
        return find("id", id).firstResultOptional();
    }

    /** The same, locked until the transaction ends. */
    public static Optional<Waiver> locked(UUID id) {
        return Waiver.<Waiver>find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Whether it holds on that day in London; its last day is its end date. */
    public boolean isInForce(LocalDate today) {
        return state == WaiverState.IN_FORCE && !today.isAfter(terms.until());
    }

    /** Whether the same may be asked for once more: a renewal is a new decision, and isn't made long before it is needed. */
    public boolean isToRenew(LocalDate today) {
        return isInForce(today) && !today.isBefore(until().minusDays(RENEWING_DAYS));
    }

    /** Whether the core team owes an answer. */
    public boolean isWaiting() {
        return state.isWaiting();
    }

    public Optional<UUID> eventId() {
        return Optional.ofNullable(eventId);
    }

    public String principle() {
        return principle;
    }

    public String reason() {
        return terms.reason();
    }

    public LocalDate until() {
        return terms.until();
    }

    public WaiverState state() {
        return state;
    }

    public boolean takesTwo() {
        return terms.takesTwo();
    }

    public Optional<UUID> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<UUID> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    public Optional<UUID> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }

    public Optional<String> endReason() {
        return Optional.ofNullable(endReason);
    }
}
