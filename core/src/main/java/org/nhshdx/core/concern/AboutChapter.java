package org.nhshdx.core.concern;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** That a concern is about a chapter, so that nobody in it reads it. */
@Entity
@IdClass(AboutChapter.Key.class)
public class AboutChapter extends PanacheEntityBase {

    @Id
    @Column(name = "concern_id")
    private UUID concernId;

    @Id
    @Column(name = "chapter_id")
    private UUID chapterId;

    protected AboutChapter() {}

    private AboutChapter(UUID concernId, UUID chapterId) {
        this.concernId = concernId;
        this.chapterId = chapterId;
    }

    /** It is about this chapter too; nothing happens when that is known already. */
    public static void says(Concern concern, UUID chapter) {
        if (findByIdOptional(new Key(concern.id(), chapter)).isEmpty()) {
            new AboutChapter(concern.id(), chapter).persist();
        }
    }

    /** Every chapter it is about. */
    public static List<UUID> of(Concern concern) {
        return AboutChapter.<AboutChapter>list("concernId = ?1 order by chapterId", concern.id()).stream()
                .map(about -> about.chapterId)
                .toList();
    }

    /** Which concern, and which chapter. */
    public record Key(UUID concernId, UUID chapterId) implements Serializable {}
}
