package org.nhshdx.core.publication;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.brand.Umbrella;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.core.place.Nation;
import org.nhshdx.core.place.NameKey;
import org.nhshdx.core.place.Position;

/** A chapter as anybody may read it: a copy outside tenancy, written in the transaction that publishes. */
@Entity
public class PublicChapter extends PanacheEntityBase {

    private static final double KM_OF_A_DEGREE = 111.2;
    private static final String AROUND = "umbrellaUntil >= :today and frozen is null and latitude between :south and :north"
            + " and longitude between :west and :east order by (latitude - :latitude) * (latitude - :latitude)"
            + " + (longitude - :longitude) * (longitude - :longitude) * :shrink, slug";
    private static final String DOTS = "select new org.nhshdx.core.publication.ChapterDot("
            + "avg(latitude), avg(longitude), count(*), min(place), min(slug)) from PublicChapter"
            + " where umbrellaUntil >= :today and frozen is null and latitude is not null"
            + " group by floor(latitude / 0.4), floor(longitude / 0.7) order by floor(latitude / 0.4) desc, floor(longitude / 0.7)";

    @Id
    @Column(name = "chapter_id")
    private UUID chapterId;

    @Column(nullable = false)
    private String slug;

    @Column(nullable = false)
    private String place;

    @Column(name = "search_key", nullable = false)
    private String searchKey;

    private String town;

    @Enumerated(EnumType.STRING)
    private Nation nation;

    private Double latitude;
    private Double longitude;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Standing standing;

    @Column(name = "umbrella_until")
    private LocalDate umbrellaUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private ChapterPage page;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PublicPicture> pictures;

    @JdbcTypeCode(SqlTypes.JSON)
    private Frozen frozen;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "looked_at")
    private Instant lookedAt;

    @Column(name = "examined_at")
    private Instant examinedAt;

    protected PublicChapter() {}

    public PublicChapter(UUID chapterId) {
        this.chapterId = chapterId;
    }

    public void show(Chapter chapter, Umbrella umbrella, ChapterPage page, Instant at) {
        this.slug = chapter.slug();
        this.place = chapter.place();
        this.searchKey = NameKey.of(chapter.place());
        this.town = chapter.town().orElse(null);
        this.nation = chapter.nation().orElse(null);
        this.standing = chapter.standing();
        this.umbrellaUntil = umbrella.until().orElse(null);
        this.page = page;
        this.updatedAt = at;
        // Nobody has looked at it yet; two nodes' clocks aren't compared to find that out.
        this.lookedAt = null;
    }

    /** Where on Earth its town is; empty when the town isn't known. */
    public void isAt(Optional<Position> position) {
        this.latitude = position.map(Position::latitude).orElse(null);
        this.longitude = position.map(Position::longitude).orElse(null);
    }

    /** The pictures on its page, in their order. */
    public void showPictures(List<PublicPicture> shown) {
        this.pictures = List.copyOf(shown);
    }

    /** Its page says what isn't right with it; empty when all is well. */
    public void isFrozen(Optional<Frozen> note) {
        this.frozen = note.orElse(null);
    }

    /** Its pages were looked at, or one tried to. */
    public void lookedAt(Instant at) {
        this.lookedAt = at;
    }

    /** All of its pages were examined. */
    public void examinedAt(Instant at) {
        this.examinedAt = at;
    }

    public static Optional<PublicChapter> at(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Which nation the chapter at this address is in; empty when that isn't known, or there is no chapter. */
    public static Optional<Nation> nationAt(String slug) {
        return find("select nation from PublicChapter where slug = ?1 and nation is not null", slug).project(Nation.class).firstResultOptional();
    }

    /** The addresses of all chapters in this nation. */
    public static Set<String> slugsIn(Nation nation) {
        return Set.copyOf(find("select slug from PublicChapter where nation = ?1", nation).project(String.class).list());
    }

    public static Optional<PublicChapter> known(UUID chapter) {
        return findByIdOptional(chapter);
    }

    /** Those under the umbrella on that day whose place has these words in its name, in the order of the alphabet. */
    public static PanacheQuery<PublicChapter> listed(String named, LocalDate today) {
        return find(
                "umbrellaUntil >= ?1 and frozen is null and searchKey like ?2 order by searchKey, slug", today, NameKey.pattern(named));
    }

    /** Those under the umbrella on that day whose pages weren't all examined since the one moment, nor tried since the other. */
    public static List<UUID> unexaminedSince(Instant examined, Instant looked, LocalDate today) {
        return ids("umbrellaUntil >= ?1 and (examinedAt is null or examinedAt < ?2) and (lookedAt is null or lookedAt < ?3)",
                today, examined, looked);
    }

    /** Those under the umbrella on that day that published something since anybody looked at their pages. */
    public static List<UUID> publishedUnseen(LocalDate today) {
        return ids("umbrellaUntil >= ?1 and lookedAt is null", today);
    }

    public static long countUnderUmbrella(LocalDate today) {
        return count("umbrellaUntil >= ?1", today);
    }

    /** Those of which all pages were examined since then. */
    public static long countExaminedSince(Instant moment, LocalDate today) {
        return count("umbrellaUntil >= ?1 and examinedAt >= ?2", today, moment);
    }

    /** Those whose pages were looked at since then, and not all examined. */
    public static long countFailedSince(Instant moment, LocalDate today) {
        return count("umbrellaUntil >= ?1 and lookedAt >= ?2 and (examinedAt is null or examinedAt < ?2)", today, moment);
    }

    /** When any chapter's pages were last looked at. */
    public static Optional<Instant> lastLook() {
        return PublicChapter.<PublicChapter>find("lookedAt is not null order by lookedAt desc").page(0, 1).list().stream()
                .findFirst()
                .map(chapter -> chapter.lookedAt);
    }

    private static List<UUID> ids(String which, Object... values) {
        return find("select chapterId from PublicChapter where " + which, values).project(UUID.class).list();
    }

    /** Those under the umbrella on that day in a square of so many kilometres each way around there, the nearest first. */
    public static PanacheQuery<PublicChapter> around(Position there, double km, LocalDate today) {
        double shrink = Math.cos(Math.toRadians(there.latitude()));
        double north = km / KM_OF_A_DEGREE;
        double east = north / shrink;
        Parameters parameters = Parameters.with("today", today)
                .and("latitude", there.latitude()).and("longitude", there.longitude()).and("shrink", shrink * shrink)
                .and("south", there.latitude() - north).and("north", there.latitude() + north)
                .and("west", there.longitude() - east).and("east", there.longitude() + east);
        return find(AROUND, parameters);
    }

    /** All under the umbrella on that day as dots, one for each patch of the land that has any. */
    public static List<ChapterDot> dots(LocalDate today) {
        return getEntityManager().createQuery(DOTS, ChapterDot.class).setParameter("today", today).getResultList();
    }

    /** All of them by name, a page at a time. */
    public static List<PublicChapter> byPlace(int page, int size) {
        return PublicChapter.<PublicChapter>find("order by searchKey, slug").page(page, size).list();
    }

    /** Whether it is under the umbrella on that day in London: the licence's own end counts, not a job's. */
    public boolean isUnderUmbrella(LocalDate today) {
        return umbrella().coversOn(today);
    }

    /** Its newest licence for the name as the register tells it: nobody may use the name of a suspended chapter. */
    public Optional<ChapterPage.NameLicence> licenceOn(LocalDate today) {
        return Optional.ofNullable(page.licence()).map(licence -> standing == Standing.SUSPENDED
                ? licence.telling(LicenceState.REVOKED, page.standingReason())
                : licence.on(today));
    }

    public Umbrella umbrella() {
        return new Umbrella(Optional.ofNullable(umbrellaUntil), Optional.ofNullable(page.umbrellaReason()));
    }

    public UUID chapterId() {
        return chapterId;
    }

    public String slug() {
        return slug;
    }

    public String place() {
        return place;
    }

    /** Where its town lies; empty when that isn't known. */
    public Optional<Position> position() {
        return Optional.ofNullable(latitude).map(north -> new Position(north, longitude));
    }

    public Optional<String> town() {
        return Optional.ofNullable(town);
    }

    public Standing standing() {
        return standing;
    }

    public ChapterPage page() {
        return page;
    }

    /** The pictures on its page, in their order. */
    public List<PublicPicture> pictures() {
        return pictures == null ? List.of() : pictures;
    }

    /** What its page says on top while it is frozen. */
    public Optional<Frozen> frozen() {
        return Optional.ofNullable(frozen);
    }

    /** Whether all of its pages were examined since then. */
    public boolean isExaminedSince(Instant moment) {
        return examinedAt != null && !examinedAt.isBefore(moment);
    }

    /** Whether somebody has looked at its pages since then, or tried to. */
    public boolean isLookedAtSince(Instant moment) {
        return lookedAt != null && !lookedAt.isBefore(moment);
    }

    /** Whether it published something since anybody looked at its pages. */
    public boolean isPublishedUnseen() {
        return lookedAt == null;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
