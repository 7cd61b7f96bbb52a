package org.nhshdx.core.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** That a person is in a chapter: the index behind "my chapters". What they may do there is the chapter's own row. */
@Entity
@IdClass(Membership.Key.class)
public class Membership extends PanacheEntityBase {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Id
    @Column(name = "chapter_id")
    private UUID chapterId;

    protected Membership() {}

    public Membership(UUID personId, UUID chapterId) {
        this.personId = personId;
        this.chapterId = chapterId;
    }

    public static List<UUID> chaptersOf(UUID person) {
        return Membership.<Membership>list("personId", person).stream().map(Membership::chapterId).toList();
    }

    public static List<UUID> peopleIn(UUID chapter) {
        return Membership.<Membership>list("chapterId", chapter).stream().map(one -> one.personId).toList();
    }

    public static void end(UUID person, UUID chapter) {
        delete("personId = ?1 and chapterId = ?2", person, chapter);
    }

    /** Nobody is in that chapter any more. */
    public static void endAllOf(UUID chapter) {
        delete("chapterId", chapter);
    }

    public UUID chapterId() {
        return chapterId;
    }

    /** Who and where. */
    public record Key(UUID personId, UUID chapterId) implements Serializable {}
}
