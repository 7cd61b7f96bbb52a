package org.nhshdx.core.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** One thing to do for an event, by a day that moves with the event unless somebody set it by hand. */
@Entity
public class ChecklistItem extends ChapterOwned {

    @Column(name = "event_id", nullable = false, updatable = false)
    private UUID eventId;

    @Column(updatable = false)
    private String source;

    @Column(nullable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ItemKind kind;

    @Column(name = "days_before", updatable = false)
    private Integer daysBefore;

    @Column(name = "by_hand")
    private LocalDate byHand;

    private UUID owner;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "done_by")
    private UUID doneBy;

    @Column(name = "dropped_at")
    private Instant droppedAt;

    @Version
    private int version;

    protected ChecklistItem() {}

    private ChecklistItem(Event event, String words, ItemKind kind, Instant addedAt) {
        super(NewId.next());
        this.eventId = event.id();
        this.words = words;
        this.kind = kind;
        this.addedAt = addedAt;
    }

    /** Taken from the handbook. */
    public static ChecklistItem taken(Event event, Advised advised, Instant at) {
        ChecklistItem item = new ChecklistItem(event, advised.words(), advised.kind(), at);
        item.source = advised.id();
        item.daysBefore = advised.daysBefore();
        return item;
    }

    /** The chapter's own. */
    public static ChecklistItem own(Event event, String words, Instant at) {
        return new ChecklistItem(event, words, ItemKind.OWN, at);
    }

    /** All of an event's, also what is done or dropped. */
    public static List<ChecklistItem> of(UUID event) {
        return list("eventId = ?1 order by addedAt, id", event);
    }

    /** The one with this id in that event's list, locked until the transaction ends. */
    public static Optional<ChecklistItem> locked(UUID event, UUID id) {
        return ChecklistItem.<ChecklistItem>find("eventId = ?1 and id = ?2", event, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** By when: the day set by hand, else counted back from the event's first day; empty while neither is known. */
    public Optional<LocalDate> day(Optional<LocalDate> firstDay) {
        return byHand().or(() -> firstDay.flatMap(first -> daysBefore().map(first::minusDays)));
    }

    /** @param byHand the day somebody chose; empty to count it back from the event */
    public void plan(String words, Optional<LocalDate> byHand, Optional<UUID> owner) {
        this.words = words;
        this.byHand = byHand.orElse(null);
        this.owner = owner.orElse(null);
    }

    public void finish(UUID by, Instant at) {
        this.doneAt = at;
        this.doneBy = by;
    }

    public void reopen() {
        this.doneAt = null;
        this.doneBy = null;
    }

    public void drop(Instant at) {
        this.droppedAt = at;
    }

    public void bringBack() {
        this.droppedAt = null;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public boolean isDropped() {
        return droppedAt != null;
    }

    /** Which of the handbook's it is; empty for the chapter's own. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    public String words() {
        return words;
    }

    public ItemKind kind() {
        return kind;
    }

    public Optional<Integer> daysBefore() {
        return Optional.ofNullable(daysBefore);
    }

    public Optional<LocalDate> byHand() {
        return Optional.ofNullable(byHand);
    }

    /** The person who does it. */
    public Optional<UUID> owner() {
        return Optional.ofNullable(owner);
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }

    public Optional<UUID> doneBy() {
        return Optional.ofNullable(doneBy);
    }

    public int version() {
        return version;
    }

    /**
     * Something to do that experience advises.
     *
     * @param id its name for good: "venue-route"
     * @param daysBefore how many days before the event's first day; negative for afterwards
     */
    public record Advised(String id, int daysBefore, ItemKind kind, String words) {}
}
