package org.nhshdx.core.concern;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** That somebody of the core team must never read a concern: it is about them or their chapter, or the reporter said so. */
@Entity
@IdClass(KeptFrom.Key.class)
public class KeptFrom extends PanacheEntityBase {

    @Id
    @Column(name = "concern_id")
    private UUID concernId;

    @Id
    @Column(name = "person_id")
    private UUID personId;

    protected KeptFrom() {}

    private KeptFrom(UUID concernId, UUID personId) {
        this.concernId = concernId;
        this.personId = personId;
    }

    /** Keeps it from them; nothing happens when it is kept from them already. */
    public static void keep(Concern concern, UUID person) {
        if (findByIdOptional(new Key(concern.id(), person)).isEmpty()) {
            new KeptFrom(concern.id(), person).persist();
        }
    }

    /** Everybody it is kept from. */
    public static List<UUID> whom(Concern concern) {
        return KeptFrom.<KeptFrom>list("concernId", concern.id()).stream().map(kept -> kept.personId).toList();
    }

    /** Every concern that is kept from this person. */
    public static List<UUID> concernsKeptFrom(UUID person) {
        return KeptFrom.<KeptFrom>list("personId", person).stream().map(kept -> kept.concernId).toList();
    }

    /** Which concern, and from whom. */
    public record Key(UUID concernId, UUID personId) implements Serializable {}
}
