package org.nhshdx.core.message;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.nhshdx.core.tenancy.ChapterInScope;
import org.nhshdx.core.tenancy.NewId;

/** One message to all of a chapter's followers, and how far it has been put into the outbox. */
@Entity
public class Mailing extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "chapter_id", nullable = false, updatable = false)
    private UUID chapterId;

    @Column(nullable = false, updatable = false)
    private String once;

    @Column(nullable = false, updatable = false)
    private String about;

    @Embedded
    private Wording words;

    @Column(nullable = false, updatable = false)
    private boolean urgent;

    @Column(nullable = false, updatable = false)
    private int followers;

    private UUID reached;

    @Column(name = "queued_at", nullable = false, updatable = false)
    private Instant queuedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Mailing() {}

    /** @param followers how many there are at this moment */
    public Mailing(String once, String about, Wording words, boolean urgent, int followers, Instant queuedAt) {
        this.id = NewId.next();
        this.chapterId = ChapterInScope.current().flatMap(ChapterInScope::chapter).orElseThrow();
        this.once = once;
        this.about = about;
        this.words = words;
        this.urgent = urgent;
        this.followers = followers;
        this.queuedAt = queuedAt;
    }

    public static Optional<Mailing> of(UUID chapter, String once) {
        return find("chapterId = ?1 and once = ?2", chapter, once).firstResultOptional();
    }

    /** Those not yet in the outbox whole, the oldest first. */
    public static List<Mailing> open() {
        return list("doneAt is null order by queuedAt, id");
    }

    /** A chapter's newest. */
    public static List<Mailing> latest(UUID chapter, Instant since) {
        return list("chapterId = ?1 and queuedAt > ?2 order by queuedAt desc, id desc", chapter, since);
    }

    /** The mailing for this transaction alone; empty when another node has it, or it is done. */
    public static Optional<Mailing> openLocked(UUID id) {
        return getEntityManager().unwrap(Session.class)
                .createSelectionQuery("from Mailing where id = :id and doneAt is null", Mailing.class)
                .setParameter("id", id)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .uniqueResultOptional();
    }

    /** The message for one of the followers, who can stop such messages at that path of the site. */
    public Message to(Recipient follower, String stopPath, Instant at) {
        Message message = new Message(once, about, follower, words, at).partOf(id, stopPath);
        return urgent ? message.urgent() : message;
    }

    /** Every follower up to this one has their message in the outbox. */
    public void reach(UUID follower) {
        this.reached = follower;
    }

    /** Whether everybody has their message in the outbox. */
    public boolean isDone() {
        return doneAt != null;
    }

    public void finish(Instant at) {
        this.doneAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID chapterId() {
        return chapterId;
    }

    public String about() {
        return about;
    }

    public String subject() {
        return words.subject();
    }

    public int followers() {
        return followers;
    }

    public Optional<UUID> reached() {
        return Optional.ofNullable(reached);
    }

    public Instant queuedAt() {
        return queuedAt;
    }
}
