package org.nhshdx.core.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.NewId;

/** One line of the platform's own log: what was done that is no single chapter's, such as reading over all chapters. */
@Entity
@Table(name = "platform_audit")
public class PlatformEntry extends PanacheEntityBase implements LogLine {

    private static final String NEWEST_FIRST = " order by seal.number desc nulls last, at desc, id desc";
    private static final String OLDEST_FIRST = " order by seal.number nulls first, at, id";

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private String verb;

    @Column(nullable = false, updatable = false)
    private String about;

    @Embedded
    private Said said;

    @Embedded
    private Seal seal;

    protected PlatformEntry() {}

    /** @param verb what was done ("list"), @param about to what ("applications"), @param said why */
    public PlatformEntry(UUID person, String verb, String about, Said said, Instant at) {
        this.id = NewId.next();
        this.personId = person;
        this.verb = verb;
        this.about = about;
        this.said = said;
        // What the database keeps of a moment, so that it is the same when the chain is checked.
        this.at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Adds these lines to the log. It waits for whoever else does, so call it last of all. */
    public static void append(List<PlatformEntry> lines) {
        Tip tip = PlatformHead.locked().tip();
        lines.forEach(line -> line.seal = tip.next(line));
        persist(lines);
    }

    /** Newest first. */
    public static List<PlatformEntry> latest(int page, int size) {
        return matching(LogFilter.NONE).page(page, size).list();
    }

    /** Those that somebody wants to see, the newest first. */
    public static PanacheQuery<PlatformEntry> matching(LogFilter filter) {
        return find(filter.where() + NEWEST_FIRST, filter.values());
    }

    /** The same in the order in which they were written. */
    public static PanacheQuery<PlatformEntry> inOrder(LogFilter filter) {
        return find(filter.where() + OLDEST_FIRST, filter.values());
    }

    /** The chain's lines behind the one with that number, in order. */
    public static List<PlatformEntry> chainAfter(long number, int size) {
        return PlatformEntry.<PlatformEntry>find("seal.number > ?1 order by seal.number", number).page(0, size).list();
    }

    /** The lines that were there before there was a chain, in order. */
    public static List<PlatformEntry> beforeTheChain() {
        return list("seal.number is null order by at, id");
    }

    /** How far a chapter's log had come when it was last written down here. */
    public static Optional<Anchor> lastAnchorOf(UUID chapter) {
        return PlatformEntry.<PlatformEntry>find(
                        "verb = ?1 and about = ?2 order by seal.number desc", Anchor.VERB, Anchor.about(chapter))
                .firstResultOptional()
                .flatMap(line -> Anchor.in(line.said.reason(), line.at));
    }

    /** All verbs that were done, by the alphabet. */
    public static List<String> verbs() {
        return getEntityManager().createQuery("select distinct verb from PlatformEntry order by verb", String.class).getResultList();
    }

    /** Everybody who did something. */
    public static List<UUID> people() {
        return getEntityManager().createQuery("select distinct personId from PlatformEntry", UUID.class).getResultList();
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
        return Optional.empty();
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
