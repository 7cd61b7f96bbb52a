package org.nhshdx.core.brand;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A chapter asks to use brand assets: which, for what, from when until when; an organiser has signed the duties. */
@Entity
public class AssetRequest extends ChapterOwned {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private List<BrandAsset> assets;

    @Column(name = "event_id", updatable = false)
    private UUID eventId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private List<BrandUse> uses;

    @Column(nullable = false, updatable = false)
    private String words;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", nullable = false, updatable = false)
    private LocalDate validUntil;

    @Column(updatable = false)
    private UUID renews;

    @Column(name = "charter_version", nullable = false, updatable = false)
    private int charterVersion;

    @Column(nullable = false, updatable = false)
    private String deed;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private UUID askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Embedded
    private RequestAnswer answer = RequestAnswer.owed();

    @Version
    private int version;

    protected AssetRequest() {}

    /** @param terms what is asked for; its words are the organisers' own */
    public AssetRequest(List<BrandAsset> assets, LicenceTerms terms, UUID by, int charterVersion, String deed, Instant at) {
        super(NewId.next());
        this.assets = List.copyOf(assets);
        this.eventId = terms.event().orElse(null);
        this.uses = terms.uses();
        this.words = terms.words();
        this.validFrom = terms.from();
        this.validUntil = terms.until();
        this.askedBy = by;
        this.charterVersion = charterVersion;
        this.deed = deed;
        this.askedAt = at;
    }

    /** It is to go on with what the chapter has; say so before it is kept. */
    public void renewing(Licence licence) {
        this.renews = licence.id();
    }

    public static Optional<AssetRequest> with(UUID id) {
        return find("id", id).firstResultOptional();
    }

    /** The same as it is now, locked until the transaction ends. */
    public static Optional<AssetRequest> locked(UUID id) {
        Optional<AssetRequest> request = with(id);
        request.ifPresent(it -> getEntityManager().refresh(it, LockModeType.PESSIMISTIC_WRITE));
        return request;
    }

    /** All the chapter ever made, the newest first. */
    public static List<AssetRequest> all() {
        return list("order by askedAt desc, id desc");
    }

    /** Those that the core team owes an answer, the oldest first. */
    public static List<AssetRequest> waiting() {
        return list("answer.state = ?1 order by askedAt, id", RequestState.REQUESTED);
    }

    public void grant(UUID by, Instant at) {
        answer.end(RequestState.GRANTED, by, at);
    }

    public void decline(String reason, List<String> principles, String wouldChange, UUID by, Instant at) {
        answer.end(RequestState.DECLINED, by, at);
        answer.say(reason, principles, wouldChange);
    }

    public void withdraw(UUID by, Instant at) {
        answer.end(RequestState.WITHDRAWN, by, at);
    }

    /** Whether the core team owes an answer. */
    public boolean isWaiting() {
        return state().isWaiting();
    }

    /** Whether it asks for one of these, for the same event or the whole chapter. */
    public boolean isFor(BrandAsset asset, Optional<UUID> event) {
        return assets.contains(asset) && eventId().equals(event);
    }

    public List<BrandAsset> assets() {
        return List.copyOf(assets);
    }

    /** The event it is for; empty for all that the chapter does. */
    public Optional<UUID> eventId() {
        return Optional.ofNullable(eventId);
    }

    public List<BrandUse> uses() {
        return List.copyOf(uses);
    }

    /** What for, in the organisers' own words; may be empty. */
    public String words() {
        return words;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    /** The licence it would go on with; empty where something new is asked for. */
    public Optional<UUID> renews() {
        return Optional.ofNullable(renews);
    }

    /** The version of the charter under which it was signed. */
    public int charterVersion() {
        return charterVersion;
    }

    /** The duties of both sides as the organiser signed them. */
    public String deed() {
        return deed;
    }

    public RequestState state() {
        return answer.state();
    }

    /** What became of it. */
    public RequestAnswer answer() {
        return answer;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public int version() {
        return version;
    }
}
