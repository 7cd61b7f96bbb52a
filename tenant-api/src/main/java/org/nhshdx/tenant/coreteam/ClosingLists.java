package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.scope.Asker;

/** Which chapters' closings have come to a day on which something follows. */
@ApplicationScoped
public class ClosingLists {

    private static final String NOTICE_OVER =
            "SELECT chapter_id FROM closing WHERE state = 'in-notice' AND closes_on <= ? ORDER BY closes_on, chapter_id";

    private static final String TO_DELETE =
            "SELECT chapter_id FROM closing WHERE state = 'closed' AND deletes_on <= ? ORDER BY deletes_on, chapter_id";

    @Inject
    Rows rows;

    @Inject
    PlatformLog log;

    public List<UUID> noticeOverBy(Asker by, LocalDate today) {
        log.record(by, "list", "closings", "To close the chapters whose notice is over.");
        return rows.select(NOTICE_OVER, row -> row.getObject(1, UUID.class), today);
    }

    public List<UUID> toDeleteBy(Asker by, LocalDate today) {
        log.record(by, "list", "closings", "To delete what was promised to be deleted.");
        return rows.select(TO_DELETE, row -> row.getObject(1, UUID.class), today);
    }
}
