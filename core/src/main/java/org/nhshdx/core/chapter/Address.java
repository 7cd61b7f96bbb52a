package org.nhshdx.core.chapter;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a chapter is found: a working address from its first draft, its place's own once that is claimed. */
@Entity
@Table(name = "place")
public class Address extends PanacheEntityBase {

    /** A hyphen and four characters. */
    private static final int SUFFIX = 5;

    @Id
    private String slug;

    @Column(name = "chapter_id", nullable = false, updatable = false)
    private UUID chapterId;

    @Column(nullable = false, updatable = false)
    private boolean claimed;

    @Column(nullable = false, updatable = false)
    private Instant since;

    protected Address() {}

    private Address(ChapterSlug slug, UUID chapter, boolean claimed, Instant since) {
        this.slug = slug.value();
        this.chapterId = chapter;
        this.claimed = claimed;
        this.since = since;
    }

    public static Address working(ChapterSlug slug, UUID chapter, Instant since) {
        return new Address(slug, chapter, false, since);
    }

    /** The place itself: first come, first served; the primary key lets one chapter have it. */
    public static Address claim(ChapterSlug slug, UUID chapter, Instant since) {
        return new Address(slug, chapter, true, since);
    }

    public static Optional<Address> at(String slug) {
        return findByIdOptional(slug);
    }

    /** Those there are of these. */
    public static List<Address> among(Collection<String> slugs) {
        return list("slug in ?1", slugs);
    }

    /** Working addresses that begin with this place's, the newest first. */
    public static List<Address> workingFor(String place) {
        return list("claimed = false and slug >= ?1 and slug < ?2 and length(slug) = ?3 order by since desc",
                place + "-", place + ".", place.length() + SUFFIX);
    }

    /** The address the chapter claimed for its place, if it did. */
    public static Optional<Address> claimedBy(UUID chapter) {
        return find("chapterId = ?1 and claimed = true", chapter).firstResultOptional();
    }

    /** The address the chapter had from its first draft on; it leads there for good. */
    public static Optional<Address> workingOf(UUID chapter) {
        return find("chapterId = ?1 and claimed = false", chapter).firstResultOptional();
    }

    public String slug() {
        return slug;
    }

    public UUID chapterId() {
        return chapterId;
    }
}
