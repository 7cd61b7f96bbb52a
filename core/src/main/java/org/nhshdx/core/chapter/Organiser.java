package org.nhshdx.core.chapter;

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
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** A person with a role in a chapter. */
@Entity
public class Organiser extends ChapterOwned {

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(nullable = false)
    private String name;

    private String email;
    private String does;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Role role;

    private boolean shown;

    @Column(name = "joined_at", nullable = false, updatable = false)
    private Instant joinedAt;

    @Version
    private int version;

    protected Organiser() {}

    public Organiser(UUID person, String name, Optional<String> email, Role role, Instant joinedAt) {
        super(NewId.next());
        this.personId = person;
        this.name = name;
        this.email = email.orElse(null);
        this.role = role;
        this.joinedAt = joinedAt;
    }

    /** Everybody in the chapter, leads first, then by when they joined. */
    public static List<Organiser> everyone() {
        return list("order by case role when LEAD then 0 when ORGANISER then 1 else 2 end, joinedAt, id");
    }

    public static Optional<Organiser> of(UUID person) {
        return find("personId", person).firstResultOptional();
    }

    /** The leads, locked so that two of them can't leave at the same moment. */
    public static List<Organiser> leadsLocked() {
        return Organiser.<Organiser>find("role = ?1 order by id", Role.LEAD)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public void take(Role role) {
        this.role = role;
    }

    /** What the person is in daily life, as the public page may say it: "practice nurse". */
    public void describe(String does) {
        this.does = does.isBlank() ? null : does.strip();
    }

    /** Whether their name may stand on the chapter's public page; only they can say so. */
    public void show(boolean shown) {
        this.shown = shown;
    }

    public boolean isShown() {
        return shown;
    }

    public UUID personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> does() {
        return Optional.ofNullable(does);
    }

    public Role role() {
        return role;
    }
}
