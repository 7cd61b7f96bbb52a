package org.nhshdx.core.chapter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** What a section said at one time, kept so that it can be seen and brought back: who wrote it and when. */
@Entity
public class Wording extends ChapterOwned {

    private static final int KEPT = 100;

    @Column(name = "section_id", nullable = false, updatable = false)
    private UUID sectionId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(nullable = false, updatable = false)
    private String words;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "written_by", updatable = false)
    private UUID writtenBy;

    protected Wording() {}

    private Wording(Section section, int number, Optional<UUID> by, Instant at) {
        super(NewId.next());
        this.sectionId = section.id();
        this.number = number;
        this.title = section.title();
        this.words = section.draft();
        this.writtenBy = by.orElse(null);
        this.writtenAt = at;
    }

    /** Keeps what the section says now, as that person wrote it; the oldest of a great many goes. */
    public static void keep(Section section, UUID by, Instant at) {
        int number = newestOf(section).map(newest -> newest.number + 1).orElse(1);
        new Wording(section, number, Optional.of(by), at).persist();
        delete("sectionId = ?1 and number <= ?2", section.id(), number - KEPT);
    }

    /** Keeps what it began with, before anybody's first change; call it before that change. */
    public static void keepBeginning(Section section, Instant at) {
        if (!section.isBlank() && newestOf(section).isEmpty()) {
            new Wording(section, 1, Optional.empty(), at).persist();
        }
    }

    /** The newest first. */
    public static List<Wording> of(Section section) {
        return list("sectionId = ?1 order by number desc", section.id());
    }

    public static Optional<Wording> of(Section section, int number) {
        return find("sectionId = ?1 and number = ?2", section.id(), number).firstResultOptional();
    }

    private static Optional<Wording> newestOf(Section section) {
        return Wording.<Wording>find("sectionId = ?1 order by number desc", section.id()).page(0, 1).firstResultOptional();
    }

    /** Its number in the section, beginning with 1. */
    public int number() {
        return number;
    }

    public UUID sectionId() {
        return sectionId;
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Who wrote it; empty for what the section began with. */
    public Optional<UUID> writtenBy() {
        return Optional.ofNullable(writtenBy);
    }
}
