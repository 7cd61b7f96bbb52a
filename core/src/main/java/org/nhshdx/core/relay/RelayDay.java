package org.nhshdx.core.relay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.nhshdx.core.tenancy.ChapterInScope;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** How many messages from its public page a chapter was sent on one day: a figure and nothing of what they said. */
@Entity
public class RelayDay extends ChapterOwned {

    @Column(nullable = false, updatable = false)
    private LocalDate day;

    @Column(nullable = false)
    private int sent;

    protected RelayDay() {}

    /** Counts one more for the chapter in scope; false when it was sent that many already, also by others at this moment. */
    public static boolean count(LocalDate day, int most) {
        return getEntityManager()
                .createQuery("""
                        insert into RelayDay as known (id, chapterId, day, sent) values (:id, :chapter, :day, 1)
                        on conflict (chapterId, day) do update set sent = known.sent + 1 where known.sent < :most""")
                .setParameter("id", NewId.next())
                .setParameter("chapter", ChapterInScope.current().flatMap(ChapterInScope::chapter).orElseThrow())
                .setParameter("day", day)
                .setParameter("most", most)
                .executeUpdate() == 1;
    }

    /** Days that are over say nothing any more. */
    public static void forgetBefore(LocalDate day) {
        delete("day < ?1", day);
    }
}
