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

    @Column(nullable = false)
    private String draft;

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

    /** All of the chapter's, in the order of the page. */
    public static List<Section> all() {
        return Section.<Section>listAll().stream()
                .sorted(Comparator.comparing(Section::kind))
                .toList();
    }

    public static Optional<Section> of(SectionKind kind) {
        return find("kind", kind).firstResultOptional();
    }

    public void write(String markdown) {
        this.draft = markdown;
    }

    public void publish(Instant at) {
        this.published = draft;
        this.publishedAt = at;
    }

    public boolean isChanged() {
        return !draft.equals(published);
    }

    public SectionKind kind() {
        return kind;
    }

    public String draft() {
        return draft;
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
