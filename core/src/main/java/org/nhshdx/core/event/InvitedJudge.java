package org.nhshdx.core.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** Somebody who was asked to judge at an event, with the address they are written to, which never becomes one of its facts. */
@Entity
public class InvitedJudge extends ChapterOwned {

    @Column(name = "event_id", nullable = false, updatable = false)
    private UUID eventId;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(name = "invited_by", nullable = false, updatable = false)
    private UUID invitedBy;

    @Column(name = "invited_at", nullable = false, updatable = false)
    private Instant invitedAt;

    protected InvitedJudge() {}

    /** @param name as it stands among the event's judges */
    public InvitedJudge(Event event, String name, String address, UUID invitedBy, Instant at) {
        super(NewId.next());
        this.eventId = event.id();
        this.name = name;
        this.address = address;
        this.invitedBy = invitedBy;
        this.invitedAt = at;
    }

    /** All of an event's, in the order in which they were asked. */
    public static List<InvitedJudge> of(UUID event) {
        return list("eventId = ?1 order by invitedAt, id", event);
    }

    public static Optional<InvitedJudge> with(UUID event, UUID id) {
        return find("eventId = ?1 and id = ?2", event, id).firstResultOptional();
    }

    /** The events that have any. */
    public static List<UUID> events() {
        return InvitedJudge.<InvitedJudge>streamAll().map(InvitedJudge::eventId).distinct().toList();
    }

    /** Forgets all of an event's; how many. */
    public static long forget(UUID event) {
        return delete("eventId", event);
    }

    /** Forgets those of an event that were asked before then; how many. */
    public static long forget(UUID event, Instant askedBefore) {
        return delete("eventId = ?1 and invitedAt < ?2", event, askedBefore);
    }

    public UUID eventId() {
        return eventId;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    /** The organiser who asked them. */
    public UUID invitedBy() {
        return invitedBy;
    }

    public Instant invitedAt() {
        return invitedAt;
    }
}
