package org.nhshdx.core.audit;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** One line of a chapter's log. The database lets nobody who serves change or remove it; its words may be erased. */
@Entity
public class AuditEntry extends ChapterOwned implements LogLine {

    private static final String NEWEST_FIRST = " order by seal.number desc nulls last, at desc, id desc";
    private static final String OLDEST_FIRST = " order by seal.number nulls first, at, id";

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private String verb;

    @Column(nullable = false, updatable = false)
    private String about;

    @Column(name = "about_id", nullable = false, updatable = false)
    private UUID aboutId;

    @Embedded
    private Said said;

    @Embedded
    private Seal seal;

    protected AuditEntry() {}

    /** @param verb what was done ("announce"), @param about to what ("event"), @param said why, and from what to what */
    public AuditEntry(UUID person, String verb, String about, UUID aboutId, Said said, Instant at) {
        super(NewId.next());
        this.personId = person;
        this.verb = verb;
        this.about = about;
        this.aboutId = aboutId;
        this.said = said;
        // What the database keeps of a moment, so that it is the same when the chain is checked.
        this.at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Adds these lines to the log of the chapter in scope. It waits for whoever else does, so call it last of all. */
    public static void append(UUID chapter, List<AuditEntry> lines) {
        Tip tip = AuditHead.locked(chapter).tip();
        lines.forEach(line -> line.seal = tip.next(line));
        persist(lines);
    }

    /** Erases the words of every line of the chain, and leaves who did what and when; the lines stay sealed. */
    public static void eraseWords() {
        AuditEntry.<AuditEntry>list("seal.number is not null").forEach(AuditEntry::erase);
    }

    private void erase() {
        this.said = Said.NOTHING;
        seal.forget();
    }

    /** Newest first. */
    public static List<AuditEntry> latest(int page, int size) {
        return matching(LogFilter.NONE).page(page, size).list();
    }

    /** Those that somebody wants to see, the newest first. */
    public static PanacheQuery<AuditEntry> matching(LogFilter filter) {
        return find(filter.where() + NEWEST_FIRST, filter.values());
    }

    /** The same in the order in which they were written. */
    public static PanacheQuery<AuditEntry> inOrder(LogFilter filter) {
        return find(filter.where() + OLDEST_FIRST, filter.values());
    }

    /** The chain's lines behind the one with that number, in order. */
    public static List<AuditEntry> chainAfter(long number, int size) {
        return AuditEntry.<AuditEntry>find("seal.number > ?1 order by seal.number", number).page(0, size).list();
    }

    /** The lines that were there before there was a chain, in order. */
    public static List<AuditEntry> beforeTheChain() {
        return list("seal.number is null order by at, id");
    }

    /** All verbs that were done in the chapter, by the alphabet. */
    public static List<String> verbs() {
        return getEntityManager().createQuery("select distinct verb from AuditEntry order by verb", String.class).getResultList();
    }

    /** Everybody who did something in the chapter. */
    public static List<UUID> people() {
        return getEntityManager().createQuery("select distinct personId from AuditEntry", UUID.class).getResultList();
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public UUID personId() {
        return personId;
    }

    @Override
    public String verb() {
        return verb;
    }

    @Override
    public String about() {
        return about;
    }

    @Override
    public Optional<UUID> aboutId() {
        return Optional.of(aboutId);
    }

    public String reason() {
        return said.reason();
    }

    @Override
    public Said said() {
        return said;
    }

    @Override
    public Optional<Seal> seal() {
        return Optional.ofNullable(seal);
    }
}
