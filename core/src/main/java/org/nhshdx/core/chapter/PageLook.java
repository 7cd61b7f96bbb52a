package org.nhshdx.core.chapter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** How the chapter's page is laid out: a draft beside what is published. Each chapter has one. */
@Entity
public class PageLook extends ChapterOwned {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private Look draft;

    @JdbcTypeCode(SqlTypes.JSON)
    private Look published;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int version;

    protected PageLook() {}

    public PageLook(Look draft) {
        super(NewId.next());
        this.draft = draft;
    }

    public static Optional<PageLook> inScope() {
        return PageLook.<PageLook>listAll().stream().findFirst();
    }

    public void draw(Look look) {
        this.draft = look;
    }

    public void publish(Instant at) {
        this.published = draft;
        this.publishedAt = at;
    }

    public boolean isChanged() {
        return !draft.equals(published);
    }

    public Look draft() {
        return draft;
    }

    public Optional<Look> published() {
        return Optional.ofNullable(published);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public int version() {
        return version;
    }
}
