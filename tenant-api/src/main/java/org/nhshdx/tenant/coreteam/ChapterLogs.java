package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.scope.Asker;

/** Which chapters there are to have a log, whatever became of them. */
@ApplicationScoped
public class ChapterLogs {

    private static final String ALL = "SELECT chapter_id, place, slug FROM chapter ORDER BY place, chapter_id";

    @Inject
    Rows rows;

    @Inject
    PlatformLog log;

    public List<OfChapter> all(Asker by) {
        log.record(by, "list", "chapters", "To verify their logs.");
        return rows.select(ALL, row -> new OfChapter(
                row.getObject("chapter_id", UUID.class), row.getString("place"), row.getString("slug")));
    }

    /** One of them. */
    public record OfChapter(UUID chapter, String place, String slug) {}
}
