package org.nhshdx.core.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A picture on the chapter's page: a draft beside how it was published. Whoever added it says that those shown agreed. */
@Entity
public class Picture extends ChapterOwned {

    @Column(nullable = false)
    private String section;

    /** Where it stands among the section's. */
    @Column(nullable = false)
    private int place;

    @Column(nullable = false)
    private String alt;

    @Column(nullable = false)
    private String credit;

    @Embedded
    private Cut cut;

    @Column(name = "added_by", nullable = false, updatable = false)
    private UUID addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Placed published;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Version
    private int version;

    protected Picture() {}

    /** @param place behind how many it stands */
    public Picture(Placed draft, int place, UUID addedBy, Instant at) {
        super(NewId.next());
        this.place = place;
        this.addedBy = addedBy;
        this.addedAt = at;
        draw(draft);
    }

    /** All of the chapter's that weren't removed, in their order within each section. */
    public static List<Picture> all() {
        return list("removedAt is null order by section, place, id");
    }

    /** Those that were removed and can still come back, the last removed first. */
    public static List<Picture> removed() {
        return list("removedAt is not null order by removedAt desc, id");
    }

    /** The one with this id, removed or not. */
    public static Optional<Picture> with(UUID id) {
        return find("id", id).firstResultOptional();
    }

    /** The same, locked until the transaction ends. */
    public static Optional<Picture> locked(UUID id) {
        return Picture.<Picture>find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Forgets those removed before that moment. @return how many */
    public static long forgetRemovedBefore(Instant moment) {
        List<Picture> old = list("removedAt < ?1", moment);
        old.forEach(picture -> {
            PictureFile.forgetOf(picture.id());
            PictureSource.forgetOf(picture.id());
            picture.delete();
        });
        return old.size();
    }

    /** Changes the draft. */
    public void draw(Placed draft) {
        this.section = draft.section();
        this.alt = draft.alt();
        this.credit = draft.credit();
        this.cut = draft.cut();
    }

    /** Everybody sees it as the draft has it. */
    public void publish(Instant at) {
        this.published = draft();
        this.publishedAt = at;
    }

    /** Nobody sees it; it can be put back as a draft. */
    public void remove(Instant at) {
        this.removedAt = at;
        this.published = null;
        this.publishedAt = null;
    }

    public void putBack() {
        this.removedAt = null;
    }

    public void standAt(int newPlace) {
        this.place = newPlace;
    }

    public Placed draft() {
        return new Placed(section, alt, credit, cut);
    }

    public boolean isChanged() {
        return !draft().equals(published);
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** How everybody sees it; empty when nobody does. */
    public Optional<Placed> published() {
        return Optional.ofNullable(published);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<Instant> removedAt() {
        return Optional.ofNullable(removedAt);
    }

    public String section() {
        return section;
    }

    public int place() {
        return place;
    }

    public UUID addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public int version() {
        return version;
    }
}
