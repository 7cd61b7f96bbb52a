package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.scope.Asker;

/** Which chapters keep something that is to be forgotten in time; never what. */
@ApplicationScoped
public class ForgettingLists {

    private static final String WITH_JUDGES = "SELECT DISTINCT chapter_id FROM invited_judge ORDER BY chapter_id";
    private static final String WITH_OLD_CALLS = "SELECT DISTINCT chapter_id FROM call WHERE ends_at < ? ORDER BY chapter_id";

    private static final String WITH_REMOVED_PICTURES =
            "SELECT DISTINCT chapter_id FROM picture WHERE removed_at < ? ORDER BY chapter_id";

    @Inject
    Rows rows;

    @Inject
    PlatformLog log;

    public List<UUID> withJudges(Asker by) {
        log.record(by, "list", "chapters", "To forget the addresses of judges in time.");
        return rows.select(WITH_JUDGES, row -> row.getObject(1, UUID.class));
    }

    public List<UUID> withCallsBefore(Asker by, Instant past) {
        log.record(by, "list", "chapters", "To forget calls that are over.");
        return rows.select(WITH_OLD_CALLS, row -> row.getObject(1, UUID.class), past.atOffset(ZoneOffset.UTC));
    }

    public List<UUID> withPicturesRemovedBefore(Asker by, Instant past) {
        log.record(by, "list", "chapters", "To forget pictures that were removed.");
        return rows.select(WITH_REMOVED_PICTURES, row -> row.getObject(1, UUID.class), past.atOffset(ZoneOffset.UTC));
    }
}
