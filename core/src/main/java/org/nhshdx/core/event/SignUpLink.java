package org.nhshdx.core.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** That a sign-up link belongs to one event, whichever chapter holds it; the primary key lets no second one have it. */
@Entity
@Table(name = "sign_up_link")
public class SignUpLink extends PanacheEntityBase {

    @Id
    @Column(name = "url_key")
    private String key;

    @Column(name = "chapter_id", nullable = false, updatable = false)
    private UUID chapterId;

    @Column(name = "event_id", nullable = false, updatable = false)
    private UUID eventId;

    protected SignUpLink() {}

    public SignUpLink(SignUpKey key, Event event) {
        this.key = key.value();
        this.chapterId = event.chapterId();
        this.eventId = event.id();
    }

    public static Optional<SignUpLink> with(SignUpKey key) {
        return findByIdOptional(key.value());
    }

    public static List<SignUpLink> all() {
        return listAll();
    }

    public static List<SignUpLink> of(Event event) {
        return list("eventId", event.id());
    }

    /** Gives back all that this chapter's events hold. */
    public static void giveBackAllOf(UUID chapter) {
        delete("chapterId", chapter);
    }

    public boolean isOf(Event event) {
        return eventId.equals(event.id());
    }

    public String key() {
        return key;
    }

    public UUID eventId() {
        return eventId;
    }
}
