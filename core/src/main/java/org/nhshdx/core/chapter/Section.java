package org.nhshdx.core.chapter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A part of the chapter's page, in Markdown: a draft beside what is published. */
@Entity
public class Section extends ChapterOwned {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SectionKind kind;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false)
    private String title = "";

    @Column(nullable = false)
    private String draft;

    @Column(name = "published_title")
    private String publishedTitle;

    private String published;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int version;

    protected Section() {}

    public Section(SectionKind kind, String draft) {
        super(NewId.next());
        this.kind = kind;
        this.draft = draft;
    }

    /** One in the organisers' own words; {@code number} is its alone in the chapter. */
    public Section(int number, String title) {
        this(SectionKind.WORDS, "");
        this.number = number;
        this.title = title;
    }

    /** All of the chapter's, in the order of a new page. */
    public static List<Section> all() {
        return Section.<Section>listAll().stream()
                .sorted(Comparator.comparing(Section::kind).thenComparing(section -> section.number))
                .toList();
    }

    /** By its code, such as "food" or "words-2". */
    public static Optional<Section> at(String code) {
        return all().stream().filter(section -> section.code().equals(code)).findFirst();
    }

    public static Optional<Section> of(SectionKind kind) {
        return find("kind", kind).firstResultOptional();
    }

    /** The number for the next one of the chapter's own. */
    public static int nextNumber() {
        return all().stream().mapToInt(section -> section.number).max().orElse(0) + 1;
    }

    public void write(String markdown) {
        this.draft = markdown;
    }

    public void entitle(String words) {
        this.title = words;
    }

    public void publish(Instant at) {
        this.publishedTitle = title;
        this.published = draft;
        this.publishedAt = at;
    }

    public boolean isChanged() {
        return !draft.equals(published) || !title.equals(publishedTitle);
    }

    /** Whether nothing is written in it yet. */
    public boolean isBlank() {
        return draft.isBlank();
    }

    public SectionKind kind() {
        return kind;
    }

    /** What it is called in addresses, alone in its chapter and for good: "food", "words-2". */
    public String code() {
        return number == 0 ? kind.code() : kind.code() + "-" + number;
    }

    /** The title that its writers gave it; empty for what has a heading of ours. */
    public String title() {
        return title;
    }

    public String draft() {
        return draft;
    }

    /** The title that everybody reads. */
    public String publishedTitle() {
        return publishedTitle == null ? "" : publishedTitle;
    }

    public Optional<String> published() {
        return Optional.ofNullable(published);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public int version() {
        return version;
    }
}
