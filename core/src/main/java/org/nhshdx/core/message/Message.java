package org.nhshdx.core.message;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
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

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(name = "reply_to", updatable = false)
    private String replyTo;

    @Column(name = "stop_path", updatable = false)
    private String stopPath;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CalendarPart.Method method;

    @Column(updatable = false)
    private String calendar;

    @Column(nullable = false, updatable = false)
    private boolean urgent;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MessageState state = MessageState.QUEUED;

    private int attempts;

    @Column(name = "next_at", nullable = false)
    private Instant nextAt;

    private UUID claim;

    @Column(name = "queued_at", nullable = false, updatable = false)
    private Instant queuedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String trouble;

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
        this.name = to.name();
        this.address = to.address();
        this.subject = words.subject();
        this.body = words.body();
        this.queuedAt = queuedAt;
        this.nextAt = queuedAt;
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
        this.method = part.method();
        this.calendar = part.calendar();
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
                        insert into Message (id, once, what, chapterId, mailingId, about, name, address, subject, body, replyTo, stopPath,
                                method, calendar, urgent, state, attempts, nextAt, queuedAt)
                        values (:id, :once, :what, :chapter, :mailing, :about, :name, :address, :subject, :body, :replyTo, :stop,
                                :method, :calendar, :urgent, QUEUED, 0, :at, :at) on conflict (once) do nothing""")
                .setParameter("id", id)
                .setParameter("once", once)
                .setParameter("what", what)
                .setParameter("chapter", chapterId)
                .setParameter("mailing", mailingId)
                .setParameter("about", about)
                .setParameter("name", name)
                .setParameter("address", address)
                .setParameter("subject", subject)
                .setParameter("body", body)
                .setParameter("replyTo", replyTo)
                .setParameter("stop", stopPath)
                .setParameter("method", method)
                .setParameter("calendar", calendar)
                .setParameter("urgent", urgent)
                .setParameter("at", queuedAt)
                .executeUpdate() == 1;
    }

    /**
     * Takes what is due for one node until its lease ends; what another node takes at this moment is left to it.
     *
     * @param night whether only urgent ones may go out
     */
    public static List<Message> claim(UUID claim, Instant now, Instant leaseEnds, boolean night, int most) {
        List<Message> due = getEntityManager().unwrap(Session.class)
                .createSelectionQuery("""
                        from Message where state = QUEUED and nextAt <= :now and (urgent or :night = false)
                        order by urgent desc, nextAt, id""", Message.class)
                .setParameter("now", now)
                .setParameter("night", night)
                .setMaxResults(most)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .list();
        due.forEach(message -> message.beHeld(claim, leaseEnds));
        return due;
    }

    private void beHeld(UUID claim, Instant leaseEnds) {
        this.claim = claim;
        this.nextAt = leaseEnds;
        this.attempts++;
    }

    /** Notes that it went out, unless another node has taken it over meanwhile. */
    public static boolean sent(UUID id, UUID claim, Instant at) {
        return update("state = SENT, sentAt = ?1, claim = null, trouble = null where id = ?2 and claim = ?3 and state = QUEUED",
                at, id, claim) == 1;
    }

    /** Puts it back for another attempt at that time. */
    public static boolean retry(UUID id, UUID claim, Instant nextAt, String trouble) {
        return update("claim = null, nextAt = ?1, trouble = ?2 where id = ?3 and claim = ?4 and state = QUEUED",
                nextAt, trouble, id, claim) == 1;
    }

    /** Gives it up. */
    public static boolean fail(UUID id, UUID claim, String trouble) {
        return update("state = FAILED, claim = null, trouble = ?1 where id = ?2 and claim = ?3 and state = QUEUED",
                trouble, id, claim) == 1;
    }

    /** Deletes what was sent or given up before then: addresses are kept no longer than they are of use. */
    public static long forgetBefore(Instant past) {
        return delete("state <> QUEUED and queuedAt < ?1", past);
    }

    /** The same for one kind of message, which is kept for a shorter time. */
    public static long forgetBefore(Instant past, String about) {
        return delete("state <> QUEUED and queuedAt < ?1 and about = ?2", past, about);
    }

    /** Takes back what waits for this address among what goes to many. */
    public static long takeBack(UUID chapter, String address) {
        return delete("chapterId = ?1 and address = ?2 and mailingId is not null and state = QUEUED", chapter, address);
    }

    /** How each of a chapter's messages of these kinds fares, the newest first; those to followers are their mailing's. */
    public static List<Progress> progress(UUID chapter, Collection<String> kinds, Instant since) {
        return getEntityManager().createQuery("""
                        select new org.nhshdx.core.message.Progress(about, subject, min(queuedAt), count(*),
                               count(case when state = SENT then 1 end), count(case when state = FAILED then 1 end))
                          from Message where chapterId = :chapter and about in :kinds and mailingId is null and queuedAt > :since
                         group by what, about, subject order by min(queuedAt) desc""", Progress.class)
                .setParameter("chapter", chapter).setParameter("kinds", kinds).setParameter("since", since).getResultList();
    }

    /** How many of a mailing's messages there are, those that were taken back aside. */
    public static int countOf(UUID mailing) {
        return (int) count("mailingId", mailing);
    }

    /** How many of a mailing's messages are in that state. */
    public static int countOf(UUID mailing, MessageState state) {
        return (int) count("mailingId = ?1 and state = ?2", mailing, state);
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
        return new Recipient(name, address);
    }

    public Wording words() {
        return new Wording(subject, body);
    }

    public Optional<String> replyTo() {
        return Optional.ofNullable(replyTo);
    }

    public Optional<CalendarPart> calendarPart() {
        return Optional.ofNullable(calendar).map(text -> new CalendarPart(method, text));
    }

    public Optional<String> stopPath() {
        return Optional.ofNullable(stopPath);
    }

    /** Whether it is one of many alike, to followers. */
    public Optional<UUID> mailingId() {
        return Optional.ofNullable(mailingId);
    }

    public MessageState state() {
        return state;
    }

    /** How often a node has taken it to send it. */
    public int attempts() {
        return attempts;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** Why it didn't go out, as the mail server said it. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }
}
