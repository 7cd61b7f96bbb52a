package org.nhshdx.core.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** What the public was told differently after an event was announced: the facts before and after, by whom and when. */
@Entity
public class EventChange extends ChapterOwned {

    @Column(name = "event_id", nullable = false, updatable = false)
    private UUID eventId;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false, updatable = false)
    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private EventFacts before;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private EventFacts after;

    protected EventChange() {}

    public EventChange(Event event, EventFacts before, UUID person, Instant at) {
        super(NewId.next());
        this.eventId = event.id();
        this.before = before;
        this.after = event.facts();
        this.revision = event.revision();
        this.personId = person;
        this.at = at;
    }

    /** The newest first. */
    public static List<EventChange> of(UUID event) {
        return list("eventId = ?1 order by revision desc", event);
    }

    public Instant at() {
        return at;
    }

    public EventFacts before() {
        return before;
    }

    public EventFacts after() {
        return after;
    }
}
