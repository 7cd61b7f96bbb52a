package org.nhshdx.core.brand;

import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A file of artwork that was handed out: to whom, when, under which licence, and its digest, so that a find can be traced. */
@Entity
public class AssetDownload extends ChapterOwned {

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(name = "licence_id", nullable = false, updatable = false)
    private UUID licenceId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private BrandAsset asset;

    @Column(nullable = false, updatable = false)
    private String file;

    @Column(updatable = false)
    private String event;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false, updatable = false)
    private String digest;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected AssetDownload() {}

    /** @param event the address of the event it tells of, @param digest SHA-256 of its bytes in hex */
    public AssetDownload(
            UUID person, Licence licence, BrandAsset asset, String file, Optional<String> event, String digest, Instant at) {
        super(NewId.next());
        this.personId = person;
        this.licenceId = licence.id();
        this.code = licence.code();
        this.asset = asset;
        this.file = file;
        this.event = event.orElse(null);
        this.digest = digest;
        this.at = at;
    }

    /** The chapter's latest, the newest first. */
    public static List<AssetDownload> latest(int most) {
        return AssetDownload.<AssetDownload>find("order by at desc, id desc").page(Page.ofSize(most)).list();
    }

    public UUID personId() {
        return personId;
    }

    public BrandAsset asset() {
        return asset;
    }

    public String file() {
        return file;
    }

    public Optional<String> event() {
        return Optional.ofNullable(event);
    }

    public String code() {
        return code;
    }

    public String digest() {
        return digest;
    }

    public Instant at() {
        return at;
    }
}
