package org.nhshdx.core.audit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The head of the platform's log: whoever adds a line locks it, so that the chain can't fork. */
@Entity
public class PlatformHead extends PanacheEntityBase {

    private static final String PLATFORM = "platform";

    @Id
    private String log;

    @Embedded
    private Tip tip;

    protected PlatformHead() {}

    /** Empty as long as the log has no line. */
    public static Optional<PlatformHead> here() {
        return findByIdOptional(PLATFORM);
    }

    static PlatformHead locked() {
        if (here().isEmpty()) {
            begin();
        }
        PlatformHead head = here().orElseThrow();
        getEntityManager().refresh(head, LockModeType.PESSIMISTIC_WRITE);
        return head;
    }

    private static void begin() {
        getEntityManager()
                .createQuery("""
                        insert into PlatformHead (log, tip.start, tip.number, tip.hash)
                        values (:log, :start, 0, :start) on conflict (log) do nothing""")
                .setParameter("log", PLATFORM)
                .setParameter("start", start())
                .executeUpdate();
    }

    /** Where the chain has to begin. */
    public static String start() {
        return Chain.start(PLATFORM, PlatformEntry.beforeTheChain());
    }

    public Tip tip() {
        return tip;
    }
}
