package org.nhshdx.core.live;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A promise that a live page doesn't keep: told, then frozen if nobody mends it in time, and over once it is mended. */
@Entity
public class LiveFinding extends ChapterOwned {

    private static final Set<LiveFindingState> OPEN = Set.of(LiveFindingState.TOLD, LiveFindingState.FROZEN);

    @Column(name = "page_id", nullable = false, updatable = false)
    private UUID pageId;

    @Column(nullable = false, updatable = false)
    private String principle;

    @Column(nullable = false, updatable = false)
    private String promise;

    @Column(nullable = false, updatable = false)
    private boolean rule;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LiveFindingState state = LiveFindingState.TOLD;

    @Embedded
    private Sightings sightings;

    @Column(name = "mend_by", nullable = false)
    private LocalDate mendBy;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    private int version;

    protected LiveFinding() {}

    /** @param today the day it is found and told, in London */
    public LiveFinding(LivePage page, Fault fault, LocalDate today, Instant at) {
        super(NewId.next());
        this.pageId = page.id();
        this.principle = fault.principle();
        this.promise = fault.promise();
        this.rule = fault.rule();
        this.sightings = new Sightings(fault, at);
        this.mendBy = Grace.from(today, rule);
    }

    /** Those that aren't over, of all the chapter's pages, the most pressing first. */
    public static List<LiveFinding> open() {
        return list("state in ?1 order by mendBy, sightings.foundAt, id", OPEN);
    }

    /** Those for which that page is frozen, the oldest first. */
    public static List<LiveFinding> freezing(LivePage page) {
        return list("pageId = ?1 and state = ?2 order by sightings.foundAt, id", page.id(), LiveFindingState.FROZEN);
    }

    /** Whether any page of the chapter is frozen. */
    public static boolean isAnyFrozen() {
        return count("state", LiveFindingState.FROZEN) > 0;
    }

    /** The one with this id, locked until the transaction ends. */
    public static Optional<LiveFinding> locked(UUID id) {
        return LiveFinding.<LiveFinding>find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** An examination has seen it once more. What time we lost since the last one is added to the grace. */
    public void seenAgain(Fault fault, Instant at) {
        must(isOpen(), "seen again");
        this.mendBy = mendBy.plusDays(state == LiveFindingState.TOLD ? Grace.daysWithoutUs(sightings.seenAt(), at) : 0);
        sightings.add(fault, at);
    }

    /** Whether the examination that has just seen it may freeze the page: the grace is over, and one saw it in between. */
    public boolean isToFreezeOn(LocalDate today) {
        return state == LiveFindingState.TOLD && today.isAfter(mendBy) && sightings.mayFreeze();
    }

    public void freeze(Instant at) {
        must(state == LiveFindingState.TOLD, "frozen");
        this.state = LiveFindingState.FROZEN;
        this.frozenAt = at;
    }

    /** The core team gives more time. */
    public void lengthen(LocalDate until) {
        must(state == LiveFindingState.TOLD && until.isAfter(mendBy), "given more time");
        this.mendBy = until;
    }

    /** The core team ends the freeze; the grace begins anew on that day. */
    public void unfreeze(LocalDate today) {
        must(state == LiveFindingState.FROZEN, "unfrozen");
        this.state = LiveFindingState.TOLD;
        this.frozenAt = null;
        sightings.beginAnew();
        this.mendBy = Grace.from(today, rule);
    }

    /** An examination found the promise kept. */
    public void mend(Instant at) {
        end(LiveFindingState.MENDED, at);
    }

    /** Its page isn't live any more. */
    public void lapse(Instant at) {
        end(LiveFindingState.LAPSED, at);
    }

    private void end(LiveFindingState how, Instant at) {
        must(isOpen(), how.code());
        this.state = how;
        this.endedAt = at;
    }

    private void must(boolean allowed, String done) {
        if (!allowed) {
            throw new IllegalStateException("A finding that is " + state.code() + ", to be mended by " + mendBy + ", can't be " + done + ".");
        }
    }

    public boolean isOpen() {
        return OPEN.contains(state);
    }

    public boolean isFrozen() {
        return state == LiveFindingState.FROZEN;
    }

    public UUID pageId() {
        return pageId;
    }

    public String principle() {
        return principle;
    }

    /** The promise in the charter's words, which the public may read. */
    public String promise() {
        return promise;
    }

    public boolean isOfARule() {
        return rule;
    }

    public LiveFindingState state() {
        return state;
    }

    /** What was seen the last time, for the organisers and the core team alone. */
    public String evidence() {
        return sightings.evidence();
    }

    public String advice() {
        return sightings.advice();
    }

    public Sightings sightings() {
        return sightings;
    }

    /** The last day to mend it. */
    public LocalDate mendBy() {
        return mendBy;
    }

    public Optional<Instant> frozenAt() {
        return Optional.ofNullable(frozenAt);
    }
}
