package org.nhshdx.core.tenancy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.hibernate.annotations.PartitionKey;

/** A row that belongs to exactly one chapter and is never seen, changed or removed from another's scope. */
@MappedSuperclass
@FilterDef(
        name = "chapter",
        autoEnabled = true,
        applyToLoadByKey = true,
        defaultCondition = "chapter_id = :chapter",
        parameters = @ParamDef(name = "chapter", type = UUID.class, resolver = ChapterInScope.ForFilter.class))
@Filter(name = "chapter")
public abstract class ChapterOwned extends PanacheEntityBase {

    @Id
    private UUID id;

    @PartitionKey
    @Column(name = "chapter_id", nullable = false, updatable = false)
    private UUID chapterId;

    /** For Hibernate only. */
    protected ChapterOwned() {}

    protected ChapterOwned(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    public UUID chapterId() {
        return chapterId;
    }

    @PrePersist
    void belongToTheChapterInScope() {
        UUID inScope = ChapterInScope.required();
        if (chapterId != null && !chapterId.equals(inScope)) {
            throw new IllegalStateException("This row belongs to another chapter.");
        }
        chapterId = inScope;
    }
}
