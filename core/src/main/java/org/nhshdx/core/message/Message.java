package org.nhshdx.core.message;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.nhshdx.core.tenancy.ChapterInScope;
import org.nhshdx.core.tenancy.NewId;

/** A message to one recipient: queued in the transaction of the deed it tells of, then sent, or failed for good. */
@Entity
public class Message extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "key", nullable = false, updatable = false)
    private String once;

    @Column(nullable = false, updatable = false)
    private String what;

    @Column(name = "chapter_id", updatable = false)
    private UUID chapterId;

    @Column(name = "mailing_id", updatable = false)
    private UUID mailingId;

    @Column(nullable = false, updatable = false)
    private String about;

    @Embedded
    private Recipient recipient;

    @Embedded
    private Wording words;

    @Column(name = "reply_to", updatable = false)
    private String replyTo;

    @Column(name = "stop_path", updatable = false)
    private String stopPath;

    @Embedded
    private CalendarPart calendarPart;

    @Column(nullable = false, updatable = false)
    private boolean urgent;

    @Embedded
    private Delivery delivery;

    @Column(name = "queued_at", nullable = false, updatable = false)
    private Instant queuedAt;

    protected Message() {}

    /**
     * @param what what this is, such as "approved 0190…"; the same to the same recipient is never queued again
     * @param about what kind of message it is, for its chapter's desk
     */
    public Message(String what, String about, Recipient to, Wording words, Instant queuedAt) {
        this.id = NewId.next();
        this.what = what;
        this.once = what + " to " + to.addressKey();
        this.chapterId = ChapterInScope.current().flatMap(ChapterInScope::chapter).orElse(null);
        this.about = about;
        this.recipient = to;
        this.words = words;
        this.queuedAt = queuedAt;
    }

    /** It may go out at night. */
    public Message urgent() {
        this.urgent = true;
        return this;
    }

    /** Whoever answers it answers that address instead of ours. */
    public Message answeredTo(String address) {
        this.replyTo = address;
        return this;
    }

    public Message with(CalendarPart part) {
        this.calendarPart = part;
        return this;
    }

    /** One of many alike, which its reader can stop at that path of the site. */
    public Message partOf(UUID mailing, String stopPath) {
        this.mailingId = mailing;
        this.stopPath = stopPath;
        return this;
    }

    /** Queues it, unless the same was queued for the same recipient before; whether it did. */
    public boolean queue() {
        return getEntityManager()
                .createQuery("""
                        insert into Message (id, once, what, chapterId, mailingId, about, recipient.name, recipient.address,
                                words.subject, words.body, replyTo, stopPath, calendarPart.method, calendarPart.calendar, urgent,
                                delivery.state, delivery.attempts, delivery.nextAt, queuedAt)
                        values (:id, :once, :what, :chapter, :mailing, :about, :name, :address, :subject, :body, :replyTo, :stop,
                                :method, :calendar, :urgent, QUEUED, 0, :at, :at) on conflict (once) do nothing""")
                .setParameter("id", id)
                .setParameter("once", once)
                .setParameter("what", what)
                .setParameter("chapter", chapterId)
                .setParameter("mailing", mailingId)
                .setParameter("about", about)
                .setParameter("name", recipient.name())
                .setParameter("address", recipient.address())
                .setParameter("subject", words.subject())
                .setParameter("body", words.body())
                .setParameter("replyTo", replyTo)
                .setParameter("stop", stopPath)
                .setParameter("method", calendarPart().map(CalendarPart::method).orElse(null))
                .setParameter("calendar", calendarPart().map(CalendarPart::calendar).orElse(null))
                .setParameter("urgent", urgent)
                .setParameter("at", queuedAt)
                .executeUpdate() == 1;
    }

    /** What nobody has and may go out now, the urgent first; what another node takes at this moment is left to it. */
    static List<Message> dueAndFree(Instant now, boolean night, int most) {
        return getEntityManager().unwrap(Session.class)
                .createSelectionQuery("""
                        from Message where delivery.state = QUEUED and delivery.nextAt <= :now and (urgent or :night = false)
                        order by urgent desc, delivery.nextAt, id""", Message.class)
                .setParameter("now", now)
                .setParameter("night", night)
                .setMaxResults(most)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .list();
    }

    /** The message for this transaction alone, while that claim holds it. */
    static Optional<Message> heldBy(Claim claim, UUID id) {
        return Message.<Message>find("id = ?1 and delivery.claim = ?2 and delivery.state = QUEUED", id, claim.id())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Deletes what was sent or given up before then: addresses are kept no longer than they are of use. */
    public static long forgetBefore(Instant past) {
        return delete("delivery.state <> QUEUED and queuedAt < ?1", past);
    }

    /** The same for one kind of message, which is kept for a shorter time. */
    public static long forgetBefore(Instant past, String about) {
        return delete("delivery.state <> QUEUED and queuedAt < ?1 and about = ?2", past, about);
    }

    /** Takes back what waits for this address among what goes to many. */
    public static long takeBack(UUID chapter, String address) {
        return delete("chapterId = ?1 and recipient.address = ?2 and mailingId is not null and delivery.state = QUEUED", chapter, address);
    }

    /** How many of a mailing's messages there are, those that were taken back aside. */
    public static int countOf(UUID mailing) {
        return (int) count("mailingId", mailing);
    }

    /** How many of a mailing's messages are in that state. */
    public static int countOf(UUID mailing, MessageState state) {
        return (int) count("mailingId = ?1 and delivery.state = ?2", mailing, state);
    }

    /** The newest of all, for the mailbox in development. */
    public static List<Message> latest(int size) {
        return Message.<Message>find("order by queuedAt desc, id desc").page(0, size).list();
    }

    public static Optional<Message> with(UUID id) {
        return findByIdOptional(id);
    }

    public UUID id() {
        return id;
    }

    public Optional<UUID> chapterId() {
        return Optional.ofNullable(chapterId);
    }

    public Recipient to() {
        return recipient;
    }

    public Wording words() {
        return words;
    }

    public Optional<String> replyTo() {
        return Optional.ofNullable(replyTo);
    }

    public Optional<CalendarPart> calendarPart() {
        return Optional.ofNullable(calendarPart);
    }

    public Optional<String> stopPath() {
        return Optional.ofNullable(stopPath);
    }

    /** Whether it is one of many alike, to followers. */
    public Optional<UUID> mailingId() {
        return Optional.ofNullable(mailingId);
    }

    public Delivery delivery() {
        return delivery;
    }

    public Instant queuedAt() {
        return queuedAt;
    }
}
