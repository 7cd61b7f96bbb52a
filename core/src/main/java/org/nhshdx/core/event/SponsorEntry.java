package org.nhshdx.core.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
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

    @Column(nullable = false)
    private String note;

    @Column(name = "heard_at", nullable = false, updatable = false)
    private Instant heardAt;

    @Column(name = "same_as")
    private String sameAs;

    @Column(name = "decided_by", nullable = false)
    private UUID decidedBy;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    protected SponsorEntry() {}

    /** @param key the name without what doesn't count, such as "Ltd" */
    public SponsorEntry(String key, Instant heardAt) {
        this.key = Words.of(key).key();
        this.heardAt = heardAt;
    }

    public void decide(String name, SponsorAnswer answer, UUID by, Instant at) {
        this.name = name;
        this.cleared = answer.cleared();
        this.reason = answer.reason();
        this.note = answer.note();
        this.decidedBy = by;
        this.decidedAt = at;
    }

    /** From now on it is another spelling of that one, and has its answer. */
    public void becomeSpellingOf(SponsorEntry other) {
        this.sameAs = other.key;
        this.cleared = other.cleared;
        this.reason = other.reason;
        this.note = "";
        this.decidedBy = other.decidedBy;
        this.decidedAt = other.decidedAt;
    }

    /** The entry or the spelling with this name. */
    public static Optional<SponsorEntry> keyed(String key) {
        return findByIdOptional(Words.of(key).key());
    }

    /** What is known of any of these. */
    public static List<SponsorEntry> among(Collection<String> names) {
        return list("key in ?1", names.stream().map(name -> Words.of(name).key()).distinct().toList());
    }

    /** Its other spellings. */
    public List<SponsorEntry> spellings() {
        return list("sameAs = ?1 order by key", key);
    }

    /** The other spellings of all of these. */
    public static List<SponsorEntry> spellingsOf(Collection<SponsorEntry> entries) {
        return list("sameAs in ?1 order by key", entries.stream().map(one -> one.key).toList());
    }

    public static List<SponsorEntry> all() {
        return listAll();
    }

    /**
     * By name, each with whatever spellings it has; pages are counted from 0.
     *
     * @param cleared whether it was cleared; empty for both
     * @param named part of its name or of a spelling; empty for all
     */
    public static List<SponsorEntry> inOrder(Optional<Boolean> cleared, String named, int page, int size) {
        return asked(cleared, named).page(page, size).list();
    }

    public static long count(Optional<Boolean> cleared, String named) {
        return asked(cleared, named).count();
    }

    private static PanacheQuery<SponsorEntry> asked(Optional<Boolean> cleared, String named) {
        return find("sameAs is null and cleared in ?1 and (key like ?2 or key in (select s.sameAs from SponsorEntry s where s.key like ?2))"
                + " order by key",
                cleared.map(List::of).orElse(List.of(true, false)), "%" + Words.of(named).key() + "%");
    }

    public String key() {
        return key;
    }

    public String name() {
        return name;
    }

    public boolean isCleared() {
        return cleared;
    }

    /** What organisers read when it is refused. */
    public String reason() {
        return reason;
    }

    /** What the core team alone reads. */
    public String note() {
        return note;
    }

    public Instant heardAt() {
        return heardAt;
    }

    /** The key of the entry that this is another spelling of. */
    public Optional<String> sameAs() {
        return Optional.ofNullable(sameAs);
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
