package org.nhshdx.core.audit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;

/** The head of a chapter's log: whoever adds a line locks it, so that the chain can't fork. */
@Entity
public class AuditHead extends ChapterOwned {

    @Embedded
    private Tip tip;

    protected AuditHead() {}

    /** The head of the log of the chapter in scope; empty as long as it has no line. */
    public static Optional<AuditHead> inScope() {
        return AuditHead.<AuditHead>findAll().firstResultOptional();
    }

    /** The same, begun if there is none, and locked until the deed is done. */
    static AuditHead locked(UUID chapter) {
        if (inScope().isEmpty()) {
            begin(chapter);
        }
        AuditHead head = inScope().orElseThrow();
        getEntityManager().refresh(head, LockModeType.PESSIMISTIC_WRITE);
        return head;
    }

    /** Of two first deeds at once, one begins the chain and the other finds it. */
    private static void begin(UUID chapter) {
        String start = startOf(chapter);
        getEntityManager()
                .createQuery("""
                        insert into AuditHead (id, chapterId, tip.start, tip.number, tip.hash)
                        values (:id, :chapter, :start, 0, :start) on conflict (chapterId) do nothing""")
                .setParameter("id", NewId.next())
                .setParameter("chapter", chapter)
                .setParameter("start", start)
                .executeUpdate();
    }

    /** Where the chain of the chapter in scope has to begin. */
    public static String startOf(UUID chapter) {
        return Chain.start(chapter.toString(), AuditEntry.beforeTheChain());
    }

    public Tip tip() {
        return tip;
    }
}
