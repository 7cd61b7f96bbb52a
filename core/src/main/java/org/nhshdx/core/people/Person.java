package org.nhshdx.core.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.NewId;

/** Somebody who has signed in, as the identity provider names them. */
@Entity
public class Person extends PanacheEntityBase {

    /** How long somebody who stays away still counts as core team for what we write to them. */
    private static final Period STAYS_CORE_TEAM = Period.ofDays(90);

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false)
    private String name;

    private String email;

    @Column(name = "first_seen", nullable = false, updatable = false)
    private Instant firstSeen;

    @Column(name = "core_team_seen")
    private LocalDate coreTeamSeen;

    protected Person() {}

    public static Optional<Person> of(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** Remembers somebody who is here for the first time; of two requests of theirs at once, one does. */
    public static Person remember(String subject, String name, Optional<String> email, Instant firstSeen) {
        getEntityManager()
                .createQuery("""
                        insert into Person (id, subject, name, email, firstSeen)
                        values (:id, :subject, :name, :email, :firstSeen) on conflict (subject) do nothing""")
                .setParameter("id", NewId.next())
                .setParameter("subject", subject)
                .setParameter("name", name)
                .setParameter("email", email.orElse(null))
                .setParameter("firstSeen", firstSeen)
                .executeUpdate();
        return of(subject).orElseThrow();
    }

    public static List<Person> among(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Those who were here as core team lately, by name; for writing to them and offering their names, never for what they may do. */
    public static List<Person> coreTeam(LocalDate today) {
        return list("coreTeamSeen > ?1 order by name, id", today.minus(STAYS_CORE_TEAM));
    }

    public void isNow(String name, Optional<String> email) {
        this.name = name;
        this.email = email.orElse(null);
    }

    /** What the identity provider says of them today. */
    public void isCoreTeam(boolean coreTeam, LocalDate today) {
        this.coreTeamSeen = coreTeam ? today : null;
    }

    /** Whether that is what we know already. */
    public boolean isKnownAsCoreTeam(boolean coreTeam, LocalDate today) {
        return Objects.equals(coreTeamSeen, coreTeam ? today : null);
    }

    public UUID id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public String name() {
        return name;
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }
}
