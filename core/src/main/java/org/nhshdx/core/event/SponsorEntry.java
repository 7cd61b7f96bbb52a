package org.nhshdx.core.event;

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
import org.nhshdx.core.charter.Words;

/** What the core team has heard of a sponsor, once for all chapters, whichever way its name is spelled. */
@Entity
@Table(name = "sponsor_register")
public class SponsorEntry extends PanacheEntityBase {

    @Id
    @Column(name = "name_key")
    private String key;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private boolean cleared;

    @Column(nullable = false)
    private String reason;

    @Column(name = "decided_by", nullable = false)
    private UUID decidedBy;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    protected SponsorEntry() {}

    public SponsorEntry(String name) {
        this.key = Words.of(name).key();
    }

    /** @param cleared whether it may be thanked; otherwise it is refused */
    public void decide(String name, boolean cleared, String reason, UUID by, Instant at) {
        this.name = name;
        this.cleared = cleared;
        this.reason = reason;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    public static Optional<SponsorEntry> named(String name) {
        return findByIdOptional(Words.of(name).key());
    }

    /** What is known of any of these. */
    public static List<SponsorEntry> among(Collection<String> names) {
        return list("key in ?1", names.stream().map(name -> Words.of(name).key()).distinct().toList());
    }

    public static List<SponsorEntry> all() {
        return listAll();
    }

    /** By name; pages are counted from 0. */
    public static List<SponsorEntry> inOrder(int page, int size) {
        return SponsorEntry.<SponsorEntry>find("order by key").page(page, size).list();
    }

    public String name() {
        return name;
    }

    public boolean isCleared() {
        return cleared;
    }

    public String reason() {
        return reason;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
