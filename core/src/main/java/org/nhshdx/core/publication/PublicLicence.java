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
import java.util.UUID;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.core.brand.Licence;
import org.nhshdx.core.brand.LicenceCode;
import org.nhshdx.core.brand.LicenceState;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.place.NameKey;

/** A register entry: a licence as anybody may look it up. */
@Entity
public class PublicLicence extends PanacheEntityBase {

    private static final String STANDING = " and (state = :state and (state <> GRANTED or validUntil >= :today)"
            + " or :orOver = true and state = GRANTED and validUntil < :today)";

    @Id
    private String code;

    @Column(name = "chapter_id", nullable = false)
    private UUID chapterId;

    @Column(name = "chapter_slug", nullable = false)
    private String chapterSlug;

    @Column(nullable = false)
    private String place;

    @Column(name = "search_key", nullable = false)
    private String searchKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BrandAsset asset;

    private String event;

    @Column(nullable = false)
    private String uses;

    private String conditions;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until", nullable = false)
    private LocalDate validUntil;

    @Column(name = "charter_version", nullable = false)
    private int charterVersion;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LicenceState state;

    private String reason;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    protected PublicLicence() {}

    public PublicLicence(Licence licence) {
        this.code = licence.code();
    }

    /**
     * @param event what the event it is for is called; empty when it is for all that the chapter does
     * @param state what the public is told: a suspended chapter's licence reads as revoked
     */
    public void show(
            Chapter chapter, Licence licence, Optional<String> event, LicenceState state, Optional<String> reason, Instant at) {
        this.chapterId = chapter.id();
        this.chapterSlug = chapter.slug();
        this.place = chapter.place();
        this.searchKey = NameKey.of(chapter.place());
        this.asset = licence.asset();
        this.event = event.orElse(null);
        this.uses = licence.uses();
        this.conditions = licence.conditions().orElse(null);
        this.validFrom = licence.validFrom();
        this.validUntil = licence.validUntil();
        this.charterVersion = licence.signatures().charterVersion();
        this.state = state;
        this.reason = reason.orElse(null);
        this.updatedAt = at;
    }

    public static Optional<PublicLicence> with(LicenceCode code) {
        return findByIdOptional(code.value());
    }

    /** Register entries that the search asks for, by place, the newest first; what is over on that day counts as expired. */
    public static PanacheQuery<PublicLicence> listed(RegisterSearch search, LocalDate today) {
        Parameters parameters = Parameters.with("named", NameKey.pattern(search.named()));
        StringBuilder query = new StringBuilder("searchKey like :named");
        search.asset().ifPresent(asset -> {
            query.append(" and asset = :asset");
            parameters.and("asset", asset);
        });
        search.state().ifPresent(state -> {
            query.append(STANDING);
            parameters.and("state", state).and("today", today).and("orOver", state == LicenceState.EXPIRED);
        });
        return find(query + " order by searchKey, validFrom desc, code", parameters);
    }

    /** The chapters whose licence is over by the calendar but still stands in the register as granted. */
    public static List<UUID> chaptersOverBy(LocalDate today) {
        return PublicLicence.<PublicLicence>list("state = ?1 and validUntil < ?2", LicenceState.GRANTED, today).stream()
                .map(entry -> entry.chapterId)
                .distinct()
                .toList();
    }

    /** The chapters that have a licence which ends between these days, both included, and stands as granted. */
    public static List<UUID> chaptersEndingWithin(LocalDate first, LocalDate last) {
        return PublicLicence.<PublicLicence>list(
                        "state = ?1 and validUntil between ?2 and ?3", LicenceState.GRANTED, first, last).stream()
                .map(entry -> entry.chapterId)
                .distinct()
                .toList();
    }

    /** What is true on that day in London: granted turns into expired by the calendar alone. */
    public LicenceState stateOn(LocalDate today) {
        return state.on(today, validUntil);
    }

    public String code() {
        return code;
    }

    public UUID chapterId() {
        return chapterId;
    }

    public String chapterSlug() {
        return chapterSlug;
    }

    public String place() {
        return place;
    }

    public BrandAsset asset() {
        return asset;
    }

    /** What the event it is for is called; empty when it is for all that the chapter does. */
    public Optional<String> event() {
        return Optional.ofNullable(event);
    }

    public String uses() {
        return uses;
    }

    public Optional<String> conditions() {
        return Optional.ofNullable(conditions);
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

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
