package org.nhshdx.core.charter;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nhshdx.core.tenancy.NewId;

/** The next version of the charter while the core team writes it; there is one at a time. */
@Entity
@Table(name = "charter_draft")
public class CharterDraft extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "based_on", nullable = false, updatable = false)
    private int basedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<DraftedClause> principles;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DraftState state = DraftState.OPEN;

    @Column(nullable = false)
    private int revision;

    @Column(name = "started_by", nullable = false, updatable = false)
    private UUID startedBy;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "saved_by", nullable = false)
    private UUID savedBy;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Embedded
    private Proposal proposal;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CharterDraft() {}

    /** It begins as a copy of the version it is to follow. */
    public CharterDraft(CharterVersion version, UUID by, Instant at) {
        this.id = NewId.next();
        this.basedOn = version.number();
        this.principles = version.clauses().stream().map(clause -> new DraftedClause(clause, 0, by)).toList();
        this.startedBy = by;
        this.startedAt = at;
        saved(by, at);
    }

    /** The one that isn't adopted or thrown away. */
    public static Optional<CharterDraft> current() {
        return find("state in (?1, ?2)", DraftState.OPEN, DraftState.PROPOSED).firstResultOptional();
    }

    /** The same, locked until the transaction ends. */
    public static Optional<CharterDraft> currentLocked() {
        return CharterDraft.<CharterDraft>find("state in (?1, ?2)", DraftState.OPEN, DraftState.PROPOSED)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Saves one principle's clause; a new one goes to the end. */
    public void put(Clause clause, UUID by, Instant at) {
        mustBeOpen();
        this.revision++;
        DraftedClause drafted = new DraftedClause(clause, revision, by);
        List<DraftedClause> all = new ArrayList<>(principles);
        int at0 = placeOf(clause.principle()) - 1;
        if (at0 < 0) {
            all.add(drafted);
        } else {
            all.set(at0, drafted);
        }
        keep(all, by, at);
    }

    public void leaveOut(String principle, UUID by, Instant at) {
        mustBeOpen();
        this.revision++;
        keep(principles.stream().filter(one -> !one.isOf(principle)).toList(), by, at);
    }

    /** @param place counted from 1 */
    public void move(String principle, int place, UUID by, Instant at) {
        mustBeOpen();
        this.revision++;
        List<DraftedClause> all = new ArrayList<>(principles);
        DraftedClause moved = all.remove(placeOf(principle) - 1);
        all.add(Math.min(Math.max(place, 1) - 1, all.size()), moved);
        keep(all, by, at);
    }

    private void keep(List<DraftedClause> all, UUID by, Instant at) {
        this.principles = List.copyOf(all);
        saved(by, at);
    }

    private void saved(UUID by, Instant at) {
        this.savedBy = by;
        this.savedAt = at;
    }

    /** From here on its words stand still until a second person has decided. */
    public void propose(AdoptionTerms terms, UUID by, Instant at) {
        mustBeOpen();
        this.state = DraftState.PROPOSED;
        this.proposal = new Proposal(terms, by, at);
    }

    /** Back to the desk. */
    public void reopen() {
        must(state == DraftState.PROPOSED, "Only what is proposed is taken back.");
        this.state = DraftState.OPEN;
        proposal.takeBack();
    }

    /** The second person. */
    public void adopt(UUID by, Instant at) {
        must(state == DraftState.PROPOSED, "It has to be proposed for adoption first.");
        must(!proposal.isBy(by), "You proposed it. A second person has to confirm it.");
        end(DraftState.ADOPTED, by, at);
    }

    public void throwAway(UUID by, Instant at) {
        end(DraftState.THROWN_AWAY, by, at);
    }

    private void end(DraftState end, UUID by, Instant at) {
        this.state = end;
        this.endedBy = by;
        this.endedAt = at;
    }

    private void mustBeOpen() {
        must(state == DraftState.OPEN, "This draft is proposed for adoption, so its words stand still. Take the proposal back first.");
    }

    private static void must(boolean allowed, String sentence) {
        if (!allowed) {
            throw new IllegalStateException(sentence);
        }
    }

    public UUID id() {
        return id;
    }

    public int basedOn() {
        return basedOn;
    }

    /** Where this principle stands, counted from 1; 0 when it isn't in it. */
    public int placeOf(String principle) {
        return 1 + drafted(principle).map(principles::indexOf).orElse(-1);
    }

    public Optional<DraftedClause> drafted(String principle) {
        return principles.stream().filter(one -> one.isOf(principle)).findFirst();
    }

    public List<DraftedClause> drafted() {
        return List.copyOf(principles);
    }

    public List<Clause> clauses() {
        return principles.stream().map(DraftedClause::clause).toList();
    }

    public DraftState state() {
        return state;
    }

    public boolean isOpen() {
        return state == DraftState.OPEN;
    }

    /** How often it was saved. */
    public int revision() {
        return revision;
    }

    public UUID startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public UUID savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Optional<UUID> proposedBy() {
        return Optional.ofNullable(proposal).flatMap(Proposal::proposedBy);
    }

    /** What was proposed; empty while it is written. */
    public Optional<AdoptionTerms> terms() {
        return isOpen() ? Optional.empty() : Optional.ofNullable(proposal).map(Proposal::terms);
    }
}
