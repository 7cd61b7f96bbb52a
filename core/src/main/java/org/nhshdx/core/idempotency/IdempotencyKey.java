package org.nhshdx.core.idempotency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A request that its sender may send again without it being done twice: claimed before the deed, marked done in the
 * deed's own transaction, answered after it.
 */
@Entity
@Table(name = "idempotency_key")
@IdClass(IdempotencyKey.Owned.class)
public class IdempotencyKey extends PanacheEntityBase {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Id
    @Column(name = "key")
    private String name;

    @Column(nullable = false)
    private String digest;

    @Column(nullable = false)
    private UUID claim;

    @Column(nullable = false)
    private Instant at;

    private boolean done;

    private Integer status;
    private String type;
    private String location;
    private String body;

    protected IdempotencyKey() {}

    public static Optional<IdempotencyKey> of(Owned key) {
        return findByIdOptional(key);
    }

    /** Whether this claim is the first; a second one waits for the first to be written, and isn't. */
    public static boolean claim(Owned key, String digest, UUID claim, Instant at) {
        return getEntityManager()
                .createQuery("insert into IdempotencyKey (personId, name, digest, claim, at, done) "
                        + "values (:person, :name, :digest, :claim, :at, false) on conflict do nothing")
                .setParameter("person", key.personId())
                .setParameter("name", key.name())
                .setParameter("digest", digest)
                .setParameter("claim", claim)
                .setParameter("at", at)
                .executeUpdate() == 1;
    }

    /** Takes over a claim that was never done; whoever held it can't finish any more. */
    public static boolean takeOver(Owned key, UUID from, UUID claim, Instant at) {
        return update("claim = ?1, at = ?2 where personId = ?3 and name = ?4 and claim = ?5 and done = false",
                claim, at, key.personId(), key.name(), from) == 1;
    }

    /** Marks it done, in the transaction of the deed; false when somebody has taken the claim over. */
    public static boolean finish(Owned key, UUID claim) {
        return update("done = true where personId = ?1 and name = ?2 and claim = ?3", key.personId(), key.name(), claim) == 1;
    }

    /** Lets go of a claim under which nothing was done. */
    public static void release(Owned key, UUID claim) {
        delete("personId = ?1 and name = ?2 and claim = ?3 and done = false", key.personId(), key.name(), claim);
    }

    public static long forgetBefore(Instant past) {
        return delete("at < ?1", past);
    }

    public static void forgetBefore(Owned key, Instant past) {
        delete("personId = ?1 and name = ?2 and at < ?3", key.personId(), key.name(), past);
    }

    /** Keeps what was answered, to answer it again. */
    public void answer(Answer answer) {
        this.status = answer.status();
        this.type = answer.type().orElse(null);
        this.location = answer.location().orElse(null);
        this.body = answer.body().orElse(null);
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(status).map(known ->
                new Answer(known, Optional.ofNullable(type), Optional.ofNullable(location), Optional.ofNullable(body)));
    }

    public boolean isFor(String digest) {
        return this.digest.equals(digest);
    }

    public boolean isHeldBy(UUID claim) {
        return this.claim.equals(claim);
    }

    public UUID claim() {
        return claim;
    }

    public Instant at() {
        return at;
    }

    public boolean isDone() {
        return done;
    }

    /** Whose key, and what they called it. */
    public record Owned(UUID personId, String name) implements Serializable {}

    /** What was answered: the status, and what of type, address and body there was. */
    public record Answer(int status, Optional<String> type, Optional<String> location, Optional<String> body) {}
}
