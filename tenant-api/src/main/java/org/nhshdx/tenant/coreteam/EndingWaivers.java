package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.event.Waiver;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.scope.Asker;

/** Which chapters' waivers come to their end, and how many do. */
@ApplicationScoped
public class EndingWaivers {

    private static final String IN_FORCE = """
             FROM waiver w JOIN chapter c ON c.chapter_id = w.chapter_id
             WHERE w.state = 'in-force' AND w.until BETWEEN ? AND ? AND c.standing IN ('provisional', 'active', 'suspended')""";
    private static final String UNTOLD =
            "SELECT DISTINCT w.chapter_id " + IN_FORCE + " AND w.end_told_at IS NULL ORDER BY w.chapter_id";
    private static final String COUNT = "SELECT count(*) " + IN_FORCE;

    @Inject
    Rows rows;

    @Inject
    PlatformLog log;

    /** The chapters that haven't been told of an end that is near, or that passed lately while nobody could be told. */
    public List<UUID> untoldBy(Asker by, LocalDate today) {
        log.record(by, "list", "waivers", "To tell what breaks when they end.");
        return rows.select(
                UNTOLD, row -> row.getObject(1, UUID.class), today.minusDays(Waiver.NOTICE_DAYS), today.plusDays(Waiver.NOTICE_DAYS));
    }

    /** How many waivers of all chapters end within the time of notice. */
    int count(LocalDate today) {
        return rows.select(COUNT, row -> row.getInt(1), today, today.plusDays(Waiver.NOTICE_DAYS)).get(0);
    }
}
