package org.nhshdx.core.brand;

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
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A dated, scoped permission for a chapter to use one brand asset, for all it does or for one event. */
@Entity
public class Licence extends ChapterOwned {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private BrandAsset asset;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(nullable = false, updatable = false)
    private String code;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<BrandUse> permitted;

    @Column(nullable = false)
    private String uses;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", nullable = false)
    private LocalDate validUntil;

    @Column(name = "term_days", nullable = false)
    private int termDays;

    private String conditions;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LicenceState state = LicenceState.GRANTED;

    private String reason;

    @Column(name = "granted_at", nullable = false, updatable = false)
    private Instant grantedAt;

    @Embedded
    private Signatures signatures;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Version
    private int version;

    protected Licence() {}

    /** Grants the name, with which an approved chapter comes under the umbrella; the charter itself was signed for it. */
    public Licence(
            LicenceCode code, String uses, LocalDate from, LocalDate until, int charterVersion, UUID grantedBy,
            UUID signedBy, Instant at) {
        this(BrandAsset.NAME, code,
                new LicenceTerms(Optional.empty(), List.of(BrandUse.PAGES, BrandUse.ANNOUNCEMENTS), uses, from, until, Optional.empty()),
                Signatures.of(signedBy, grantedBy, charterVersion), at);
    }

    public Licence(BrandAsset asset, LicenceCode code, LicenceTerms terms, Signatures signed, Instant at) {
        super(NewId.next());
        this.asset = asset;
        this.code = code.value();
        this.eventId = terms.event().orElse(null);
        this.validFrom = terms.from();
        this.grantedAt = at;
        this.changedAt = at;
        state(terms, signed);
    }

    private void state(LicenceTerms terms, Signatures signed) {
        this.permitted = terms.uses();
        this.uses = terms.words();
        this.validUntil = terms.until();
        this.termDays = terms.days();
        this.conditions = terms.conditions().orElse(null);
        this.signatures = signed;
    }

    /** The chapter's newest licence for the name, in whatever state. */
    public static Optional<Licence> forTheName() {
        return find("asset = ?1 order by grantedAt desc, id desc", BrandAsset.NAME).firstResultOptional();
    }

    /** All the chapter ever had, the newest first. */
    public static List<Licence> all() {
        return list("order by grantedAt desc, id desc");
    }

    /** Those for this asset that are good on that day in London, for the whole chapter or an event, the newest first. */
    public static List<Licence> holding(BrandAsset asset, LocalDate day) {
        return list("asset = ?1 and state = ?2 and validFrom <= ?3 and validUntil >= ?3 order by grantedAt desc, id desc",
                asset, LicenceState.GRANTED, day);
    }

    /** Those for this asset and exactly this event, or for the whole chapter where there is none, not ended before that day. */
    public static Optional<Licence> notEnded(BrandAsset asset, Optional<UUID> event, LocalDate day) {
        return Licence.<Licence>list("asset = ?1 and state = ?2 and validUntil >= ?3", asset, LicenceState.GRANTED, day).stream()
                .filter(licence -> licence.eventId().equals(event))
                .findFirst();
    }

    /** Those that the calendar has ended by that day, but nobody has written down yet. */
    public static List<Licence> overBy(LocalDate day) {
        return list("state = ?1 and validUntil < ?2 order by grantedAt, id", LicenceState.GRANTED, day);
    }

    /** Those that end between these days, both included, and are good until then. */
    public static List<Licence> endingWithin(LocalDate first, LocalDate last) {
        return list("state = ?1 and validUntil between ?2 and ?3 order by grantedAt, id", LicenceState.GRANTED, first, last);
    }

    public static Optional<Licence> with(UUID id) {
        return find("id", id).firstResultOptional();
    }

    public static Optional<Licence> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The same as it is now, locked until the transaction ends. */
    public static Optional<Licence> locked(String code) {
        Optional<Licence> licence = coded(code);
        licence.ifPresent(it -> getEntityManager().refresh(it, LockModeType.PESSIMISTIC_WRITE));
        return licence;
    }

    /** The chapter's events are deleted: its licences stay, for no event any more. */
    public static void letEventsGo() {
        update("eventId = null where eventId is not null");
    }

    public void revoke(String reason, Instant at) {
        move(LicenceState.REVOKED, reason, at, LicenceState.GRANTED);
    }

    public void reinstate(Instant at) {
        move(LicenceState.GRANTED, null, at, LicenceState.REVOKED);
    }

    public void expire(Instant at) {
        move(LicenceState.EXPIRED, null, at, LicenceState.GRANTED);
    }

    /** The chapter doesn't want it any more. */
    public void giveBack(String reason, Instant at) {
        move(LicenceState.GIVEN_BACK, reason, at, LicenceState.GRANTED);
    }

    /** Keeps the code, so that posters already printed stay true. */
    public void renew(LocalDate until, Instant at) {
        move(LicenceState.GRANTED, null, at, LicenceState.GRANTED, LicenceState.EXPIRED);
        this.validUntil = until;
    }

    /** The same, and what was signed goes on with a sentence that says so. */
    public void renew(LocalDate until, String sentence, Instant at) {
        renew(until, at);
        signatures.goOn(sentence);
    }

    /** The same under other terms, signed anew; it keeps its code and its first day. */
    public void renew(LicenceTerms terms, Signatures signed, Instant at) {
        move(LicenceState.GRANTED, null, at, LicenceState.GRANTED, LicenceState.EXPIRED);
        state(terms, signed);
    }

    /** The chapter has closed: what was granted ends with that day, which may lie before the day it was granted to. */
    public void endWith(LocalDate last, Instant at) {
        move(LicenceState.EXPIRED, null, at, LicenceState.GRANTED);
        if (last.isBefore(validUntil)) {
            this.validUntil = last.isBefore(validFrom) ? validFrom : last;
        }
    }

    private void move(LicenceState next, String reason, Instant at, LicenceState... from) {
        if (!Set.of(from).contains(state)) {
            throw new IllegalStateException("A licence that is " + state.inWords() + " can't become " + next.inWords() + ".");
        }
        this.state = next;
        this.reason = reason;
        this.changedAt = at;
    }

    /** What is true on that day in London: granted turns into expired by the calendar alone, whatever any job has done. */
    public LicenceState stateOn(LocalDate day) {
        return state.on(day, validUntil);
    }

    /** Whether it is for the name, on which the umbrella rests. */
    public boolean isForTheName() {
        return asset == BrandAsset.NAME;
    }

    public BrandAsset asset() {
        return asset;
    }

    /** The event it is for; empty when it is for all that the chapter does. */
    public Optional<UUID> eventId() {
        return Optional.ofNullable(eventId);
    }

    public String code() {
        return code;
    }

    public List<BrandUse> permitted() {
        return List.copyOf(permitted);
    }

    /** What it may be used for, in words for anybody. */
    public String uses() {
        return uses;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public Optional<String> conditions() {
        return Optional.ofNullable(conditions);
    }

    public LicenceState state() {
        return state;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    /** Who stands for it. */
    public Signatures signatures() {
        return signatures;
    }

    /** For how many days after its last one it is renewed. */
    public int termDays() {
        return termDays;
    }
}
