package org.nhshdx.core.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A letter from the core team to a chapter, kept as it was sent. */
@Entity
public class Letter extends ChapterOwned {

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(name = "queued_at", nullable = false, updatable = false)
    private Instant queuedAt;

    protected Letter() {}

    public Letter(String subject, String body, Instant queuedAt) {
        super(NewId.next());
        this.subject = subject;
        this.body = body;
        this.queuedAt = queuedAt;
    }

    /** Newest first. */
    public static List<Letter> latest(int size) {
        return Letter.<Letter>find("order by queuedAt desc, id desc").page(0, size).list();
    }

    /** In the order they were sent. */
    public static List<Letter> all() {
        return list("order by queuedAt, id");
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public Instant queuedAt() {
        return queuedAt;
    }
}
