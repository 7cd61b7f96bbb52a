package org.nhshdx.core.live;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A public page that is examined each night: the chapter's own, or an announced event's. */
@Entity
public class LivePage extends ChapterOwned {

    @Column(name = "event_id", updatable = false)
    private UUID eventId;

    @Column(name = "tried_at", nullable = false)
    private Instant triedAt;

    @Column(name = "examined_at")
    private Instant examinedAt;

    private String trouble;

    @Version
    private int version;

    protected LivePage() {}

    /** @param event whose page it is; empty for the chapter's own */
    public LivePage(Optional<UUID> event) {
        super(NewId.next());
        this.eventId = event.orElse(null);
    }

    /** That event's page, or the chapter's own. */
    public static Optional<LivePage> of(Optional<UUID> event) {
        return event.map(id -> LivePage.<LivePage>find("eventId", id))
                .orElseGet(() -> find("eventId is null"))
                .firstResultOptional();
    }

    /** All of the chapter's that were ever looked at. */
    public static List<LivePage> all() {
        return listAll();
    }

    /** It was examined as readers get it. */
    public void examined(Instant at) {
        this.triedAt = at;
        this.examinedAt = at;
        this.trouble = null;
    }

    /** It could not be examined, which is our trouble and nobody else's. */
    public void notExamined(String why, Instant at) {
        this.triedAt = at;
        this.trouble = why;
    }

    public Optional<UUID> event() {
        return Optional.ofNullable(eventId);
    }

    public Instant triedAt() {
        return triedAt;
    }

    /** When it was last examined; empty while it never was. */
    public Optional<Instant> examinedAt() {
        return Optional.ofNullable(examinedAt);
    }

    /** Why the last try came to nothing; empty when it didn't. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }
}
