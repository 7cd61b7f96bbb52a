package org.nhshdx.core.brand;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A licence code that was given out, once in the whole land, and to which chapter. */
@Entity
@Table(name = "licence_code")
public class IssuedCode extends PanacheEntityBase {

    @Id
    private String code;

    @Column(name = "chapter_id", nullable = false, updatable = false)
    private UUID chapterId;

    @Column(name = "licence_id", nullable = false, updatable = false)
    private UUID licenceId;

    protected IssuedCode() {}

    /** Gives the licence's code out; false when somebody has it, also when they take it at this very moment. */
    public static boolean issue(Licence licence, UUID chapter) {
        return getEntityManager()
                .createQuery("insert into IssuedCode (code, chapterId, licenceId) values (:code, :chapter, :licence) on conflict do nothing")
                .setParameter("code", licence.code())
                .setParameter("chapter", chapter)
                .setParameter("licence", licence.id())
                .executeUpdate() == 1;
    }
}
