package org.nhshdx.core.chapter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nhshdx.core.place.Nation;
import org.nhshdx.core.tenancy.ChapterOwned;

/** A local NHSHDx group: the tenant. Its own row belongs to itself. */
@Entity
public class Chapter extends ChapterOwned {

    @Column(nullable = false)
    private String slug;

    @Column(nullable = false)
    private String place;

    private String town;
    private String postcode;

    @Enumerated(EnumType.STRING)
    private Nation nation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Standing standing = Standing.PROVISIONAL;

    @Column(name = "standing_reason")
    private String standingReason;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Chapter() {}

    /** A provisional chapter at a working address: nothing of it is public and the place isn't claimed. */
    public Chapter(UUID id, ChapterSlug workingAddress, String place, Instant createdAt) {
        super(id);
        this.slug = workingAddress.value();
        this.place = place;
        this.createdAt = createdAt;
    }

    /** The chapter in scope. */
    public static Optional<Chapter> inScope() {
        return Chapter.<Chapter>find("chapterId = id").firstResultOptional();
    }

    /** The chapter in scope as it is now, locked until the deed is done, so that deeds on it come one after another. */
    public static Optional<Chapter> inScopeLocked() {
        Optional<Chapter> chapter = inScope();
        chapter.ifPresent(it -> getEntityManager().refresh(it, LockModeType.PESSIMISTIC_WRITE));
        return chapter;
    }

    public void isNamedFor(String place, Optional<String> town, Optional<String> postcode, Optional<Nation> nation) {
        this.place = place;
        this.town = town.orElse(null);
        this.postcode = postcode.orElse(null);
        this.nation = nation.orElse(null);
    }

    /** Moves in at its place's own address, or back to a working one when the place is let go. */
    public void moveTo(ChapterSlug address) {
        this.slug = address.value();
    }

    public void activate() {
        stand(Standing.ACTIVE, null, Standing.PROVISIONAL, Standing.SUSPENDED);
    }

    public void suspend(String reason) {
        stand(Standing.SUSPENDED, reason, Standing.ACTIVE);
    }

    /** Its application ended without approval: the place is free again. */
    public void release() {
        stand(Standing.RELEASED, null, Standing.PROVISIONAL);
    }

    /** For good: what it was stays in the register, and its place is free once its data are deleted. */
    public void close() {
        stand(Standing.CLOSED, null, Standing.ACTIVE, Standing.SUSPENDED);
    }

    private void stand(Standing next, String reason, Standing... from) {
        if (!Set.of(from).contains(standing)) {
            throw new IllegalStateException("A chapter that is " + standing.code() + " can't become " + next.code() + ".");
        }
        this.standing = next;
        this.standingReason = reason;
    }

    public boolean isActive() {
        return standing == Standing.ACTIVE;
    }

    /** Whether it ever was approved, so that the public may know of it. */
    public boolean isPublic() {
        return standing.isPublic();
    }

    /** "NHSHDx Gloucester". */
    public String name() {
        return named(place);
    }

    /** What a chapter is called that is named for this place: "NHSHDx Gloucester". */
    public static String named(String place) {
        return "NHSHDx " + place;
    }

    public String slug() {
        return slug;
    }

    public String place() {
        return place;
    }

    public Optional<String> town() {
        return Optional.ofNullable(town);
    }

    public Optional<String> postcode() {
        return Optional.ofNullable(postcode);
    }

    public Optional<Nation> nation() {
        return Optional.ofNullable(nation);
    }

    public Standing standing() {
        return standing;
    }

    public Optional<String> standingReason() {
        return Optional.ofNullable(standingReason);
    }
}
