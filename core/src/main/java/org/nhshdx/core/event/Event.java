package org.nhshdx.core.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** One hack day of a chapter, from a rough idea to the day after. */
@Entity
public class Event extends ChapterOwned {

    @Column(nullable = false)
    private String slug;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EventState state = EventState.DRAFT;

    private String roughly;
    private String about;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private EventFacts facts;

    @Column(name = "charter_version")
    private Integer charterVersion;

    @Column(name = "announced_at")
    private Instant announcedAt;

    @Column(name = "called_off_at")
    private Instant calledOffAt;

    @Column(name = "called_off_reason")
    private String calledOffReason;

    @Column(name = "held_at")
    private Instant heldAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private EventReport report;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(nullable = false)
    private int revision;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Version
    private int version;

    protected Event() {}

    public Event(String slug, EventFacts facts, Instant createdAt) {
        super(NewId.next());
        this.slug = slug;
        this.facts = facts;
        this.createdAt = createdAt;
        this.savedAt = createdAt;
    }

    public static Optional<Event> at(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    public static Optional<Event> with(UUID id) {
        return find("id", id).firstResultOptional();
    }

    /** The event at this address, locked until the transaction ends: whoever changes it does so alone. */
    public static Optional<Event> locked(String slug) {
        return Event.<Event>find("slug", slug).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** All of the chapter's, the newest first; a chapter has a few dozen in its life. */
    public static List<Event> all() {
        return list("order by createdAt desc, id desc");
    }

    /** Those the public may know of. */
    public static List<Event> known() {
        return list("state <> ?1 order by createdAt desc, id desc", EventState.DRAFT);
    }

    /** Saves a draft: anything goes, also a date that is only "spring". */
    public void draft(EventFacts facts, Optional<String> roughly, Optional<String> about, Instant at) {
        must(state == EventState.DRAFT, "changed as a draft");
        this.roughly = roughly.orElse(null);
        retell(facts, about, at);
    }

    /** Tells the public, under the charter of that version. */
    public void announce(int charterVersion, Instant at) {
        must(state == EventState.DRAFT, "announced");
        this.state = EventState.ANNOUNCED;
        this.charterVersion = charterVersion;
        this.announcedAt = at;
    }

    /** Changes what the public was told; calendars follow by the revision. */
    public void change(EventFacts facts, Optional<String> about, Instant at) {
        must(state == EventState.ANNOUNCED, "changed");
        retell(facts, about, at);
        this.revision++;
    }

    /** What is to become of it isn't what it was: whoever has it before them reads it again. */
    public void considerAnew(Instant at) {
        this.savedAt = at;
    }

    public void callOff(String reason, Instant at) {
        must(state == EventState.ANNOUNCED, "called off");
        this.state = EventState.CALLED_OFF;
        this.calledOffReason = reason;
        this.calledOffAt = at;
        this.revision++;
    }

    public void hold(Instant at) {
        must(state == EventState.ANNOUNCED, "marked as held");
        this.state = EventState.HELD;
        this.heldAt = at;
    }

    /** How it went, told once it is over. */
    public void report(EventReport report, Instant at) {
        must(state == EventState.HELD, "reported");
        this.state = EventState.REPORTED;
        this.report = report;
        this.reportedAt = at;
    }

    private void retell(EventFacts facts, Optional<String> about, Instant at) {
        this.facts = facts;
        this.about = about.orElse(null);
        this.savedAt = at;
    }

    private void must(boolean allowed, String done) {
        if (!allowed) {
            throw new IllegalStateException("An event that is " + state.code().replace('-', ' ') + " can't be " + done + ".");
        }
    }

    public boolean isPublic() {
        return state.isPublic();
    }

    public String slug() {
        return slug;
    }

    public EventState state() {
        return state;
    }

    public Optional<String> roughly() {
        return Optional.ofNullable(roughly);
    }

    public Optional<String> about() {
        return Optional.ofNullable(about);
    }

    public EventFacts facts() {
        return facts;
    }

    public Optional<Integer> charterVersion() {
        return Optional.ofNullable(charterVersion);
    }

    public Optional<Instant> announcedAt() {
        return Optional.ofNullable(announcedAt);
    }

    public Optional<Instant> calledOffAt() {
        return Optional.ofNullable(calledOffAt);
    }

    public Optional<String> calledOffReason() {
        return Optional.ofNullable(calledOffReason);
    }

    public Optional<Instant> heldAt() {
        return Optional.ofNullable(heldAt);
    }

    /** How it went; empty until it is reported. */
    public Optional<EventReport> report() {
        return Optional.ofNullable(report);
    }

    public Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    public int revision() {
        return revision;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public int version() {
        return version;
    }
}
