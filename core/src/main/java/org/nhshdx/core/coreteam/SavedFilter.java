package org.nhshdx.core.coreteam;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.NewId;

/** What somebody of the core team looks for in the queue, under a name of theirs and for them alone. */
@Entity
public class SavedFilter extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String query;

    @Column(name = "saved_at", nullable = false, updatable = false)
    private Instant savedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Version
    private int version;

    protected SavedFilter() {}

    public SavedFilter(UUID person, String name, String query, Instant at) {
        this.id = NewId.next();
        this.personId = person;
        this.name = name;
        this.query = query;
        this.savedAt = at;
    }

    /** Those that somebody has, the oldest first. */
    public static List<SavedFilter> of(UUID person) {
        return list("personId = ?1 and removedAt is null order by savedAt, id", person);
    }

    /** That one, if it is theirs, removed or not. */
    public static Optional<SavedFilter> of(UUID person, UUID id) {
        return find("personId = ?1 and id = ?2", person, id).firstResultOptional();
    }

    /** Lets go of those that were removed before then. */
    public static void forgetRemoved(UUID person, Instant before) {
        delete("personId = ?1 and removedAt < ?2", person, before);
    }

    public void rename(String name) {
        this.name = name;
    }

    public void remove(Instant at) {
        this.removedAt = at;
    }

    public void bringBack() {
        this.removedAt = null;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The part of the queue's address that asks for it. */
    public String query() {
        return query;
    }
}
