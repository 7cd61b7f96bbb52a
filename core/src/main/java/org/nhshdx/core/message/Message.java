package org.nhshdx.core.message;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterInScope;
import org.nhshdx.core.tenancy.NewId;

/** A message to one recipient: queued in the transaction of the deed it tells of, then sent, or failed for good. */
@Entity
public class Message extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "key", nullable = false, updatable = false)
    private String once;

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

    @Column(name = "stop_link", updatable = false)
    private String stopLink;

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
     * @param once what this is, such as "approved 0190…"; the same to the same recipient is never queued again
     * @param about what kind of message it is, for its chapter's desk
     */
    public Message(String once, String about, Recipient to, Wording words, Instant queuedAt) {
        this.id = NewId.next();
        this.once = once + " to " + to.addressKey();
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

    /** One of many alike, which its reader can stop with that link. */
    public Message partOf(UUID mailing, String stopLink) {
        this.mailingId = mailing;
        this.stopLink = stopLink;
        return this;
    }

    /** Queues it, unless the same was queued for the same recipient before; whether it did. */
    public boolean queue() {
        return getEntityManager()
                .createQuery("""
                        insert into Message (id, once, chapterId, mailingId, about, name, address, subject, body, replyTo, stopLink,
                                method, calendar, urgent, state, attempts, nextAt, queuedAt)
                        values (:id, :once, :chapter, :mailing, :about, :name, :address, :subject, :body, :replyTo, :stop,
                                :method, :calendar, :urgent, QUEUED, 0, :at, :at) on conflict (once) do nothing""")
                .setParameter("id", id)
                .setParameter("once", once)
                .setParameter("chapter", chapterId)
                .setParameter("mailing", mailingId)
                .setParameter("about", about)
                .setParameter("name", name)
                .setParameter("address", address)
                .setParameter("subject", subject)
                .setParameter("body", body)
                .setParameter("replyTo", replyTo)
                .setParameter("stop", stopLink)
                .setParameter("method", method)
                .setParameter("calendar", calendar)
                .setParameter("urgent", urgent)
                .setParameter("at", queuedAt)
                .executeUpdate() == 1;
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

    public Optional<String> stopLink() {
        return Optional.ofNullable(stopLink);
    }

    public MessageState state() {
        return state;
    }
}
