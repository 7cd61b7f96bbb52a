package org.nhshdx.core.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** The core team's answer where software can't see; it holds until what it was about has changed. */
@Entity
public class Judgement extends ChapterOwned {

    @Column(name = "event_id", updatable = false)
    private UUID eventId;

    @Column(nullable = false, updatable = false)
    private String principle;

    private Boolean kept;
    private String reason;

    @Column(nullable = false)
    private String about;

    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "judged_by")
    private UUID judgedBy;

    @Column(name = "judged_at")
    private Instant judgedAt;

    @Version
    private int version;

    protected Judgement() {}

    /** @param about the digest of what is to be judged, as it stands now */
    public Judgement(Optional<UUID> event, String principle, String about, UUID askedBy, Instant askedAt) {
        super(NewId.next());
        this.eventId = event.orElse(null);
        this.principle = principle;
        this.about = about;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    /** What was asked about has changed while it waited. */
    public void isNowAbout(String digest) {
        must(isWaiting());
        this.about = digest;
    }

    /** @param about the digest of what was judged, as the judge saw it */
    public void judge(boolean kept, String reason, String about, UUID by, Instant at) {
        must(isWaiting());
        this.kept = kept;
        this.reason = reason;
        this.about = about;
        this.judgedBy = by;
        this.judgedAt = at;
    }

    private static void must(boolean waiting) {
        if (!waiting) {
            throw new IllegalStateException("What was judged stays as it was judged; judge it anew.");
        }
    }

    /** About this event, the newest first. */
    public static List<Judgement> of(UUID event) {
        return list("eventId = ?1 order by id desc", event);
    }

    /** Those that nobody has answered yet. */
    public static List<Judgement> waiting() {
        return list("kept is null order by id");
    }

    /** About the whole chapter, the newest first. */
    public static List<Judgement> ofTheChapter() {
        return list("eventId is null order by id desc");
    }

    public static Optional<Judgement> with(UUID id) {
        return find("id", id).firstResultOptional();
    }

    public boolean isWaiting() {
        return kept == null;
    }

    /** Whether it answers for what stands now. */
    public boolean holdsFor(String digest) {
        return kept != null && about.equals(digest);
    }

    /** The event it is about; empty when it is about the whole chapter. */
    public Optional<UUID> eventId() {
        return Optional.ofNullable(eventId);
    }

    public String principle() {
        return principle;
    }

    /** The digest of what was judged, or of what waits to be. */
    public String about() {
        return about;
    }

    /** Empty while it waits. */
    public Optional<Boolean> kept() {
        return Optional.ofNullable(kept);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<UUID> judgedBy() {
        return Optional.ofNullable(judgedBy);
    }

    public Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    public Optional<Instant> judgedAt() {
        return Optional.ofNullable(judgedAt);
    }
}
