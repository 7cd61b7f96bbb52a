package org.nhshdx.core.concern;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.tenancy.NewId;

/** What was said about a concern, by its reporter or, for the reporter to read, by the core team. */
@Entity
public class ConcernWords extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "concern_id", nullable = false, updatable = false)
    private UUID concernId;

    @Column(name = "by_reporter", nullable = false, updatable = false)
    private boolean byReporter;

    @Column(nullable = false, updatable = false)
    private String words;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected ConcernWords() {}

    private ConcernWords(Concern concern, boolean byReporter, String words, Instant at) {
        this.id = NewId.next();
        this.concernId = concern.id();
        this.byReporter = byReporter;
        this.words = words;
        this.at = at;
    }

    public static ConcernWords ofReporter(Concern about, String words, Instant at) {
        return new ConcernWords(about, true, words, at);
    }

    public static ConcernWords ofCoreTeam(Concern about, String words, Instant at) {
        return new ConcernWords(about, false, words, at);
    }

    /** All that was said about it, in turn. */
    public static List<ConcernWords> about(Concern concern) {
        return list("concernId = ?1 order by at, id", concern.id());
    }

    public boolean isByReporter() {
        return byReporter;
    }

    public String words() {
        return words;
    }

    public Instant at() {
        return at;
    }
}
