package org.nhshdx.core.brand;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A dated, scoped permission for a chapter to use a brand asset; so far there is one asset, the name. */
@Entity
public class Licence extends ChapterOwned {

    /** The name "NHSHDx {place}". */
    public static final String NAME = "name";

    @Column(nullable = false, updatable = false)
    private String asset;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false, updatable = false)
    private String uses;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", nullable = false)
    private LocalDate validUntil;

    @Column(name = "charter_version", nullable = false, updatable = false)
    private int charterVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LicenceState state = LicenceState.GRANTED;

    private String reason;

    @Column(name = "granted_by", nullable = false, updatable = false)
    private UUID grantedBy;

    @Column(name = "granted_at", nullable = false, updatable = false)
    private Instant grantedAt;

    @Column(name = "signed_by", nullable = false, updatable = false)
    private UUID signedBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Version
    private int version;

    protected Licence() {}

    /** Grants the name; both dates are days in London and belong to the licence. */
    public Licence(
            LicenceCode code, String uses, LocalDate from, LocalDate until, int charterVersion, UUID grantedBy,
            UUID signedBy, Instant at) {
        this(BrandAsset.NAME, code, uses, from, until, charterVersion, grantedBy, signedBy, at);
    }

    /** Grants any asset. */
    public Licence(
            BrandAsset asset, LicenceCode code, String uses, LocalDate from, LocalDate until, int charterVersion, UUID grantedBy,
            UUID signedBy, Instant at) {
        super(NewId.next());
        this.asset = asset.code();
        this.code = code.value();
        this.uses = uses;
        this.validFrom = from;
        this.validUntil = until;
        this.charterVersion = charterVersion;
        this.grantedBy = grantedBy;
        this.signedBy = signedBy;
        this.grantedAt = at;
        this.changedAt = at;
    }

    /** The chapter's newest licence for the name, in whatever state. */
    public static Optional<Licence> forTheName() {
        return find("asset = ?1 order by grantedAt desc, id desc", NAME).firstResultOptional();
    }

    /** All the chapter ever had, the newest first. */
    public static List<Licence> all() {
        return list("order by grantedAt desc, id desc");
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

    /** Keeps the code, so that posters already printed stay true. */
    public void renew(LocalDate until, Instant at) {
        move(LicenceState.GRANTED, null, at, LicenceState.GRANTED, LicenceState.EXPIRED);
        this.validUntil = until;
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
            throw new IllegalStateException("A licence that is " + state.code() + " can't become " + next.code() + ".");
        }
        this.state = next;
        this.reason = reason;
        this.changedAt = at;
    }

    /** What is true on that day in London: granted turns into expired by the calendar alone, whatever any job has done. */
    public LicenceState stateOn(LocalDate day) {
        return state.on(day, validUntil);
    }

    public String asset() {
        return asset;
    }

    public String code() {
        return code;
    }

    public String uses() {
        return uses;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public int charterVersion() {
        return charterVersion;
    }

    public LicenceState state() {
        return state;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
