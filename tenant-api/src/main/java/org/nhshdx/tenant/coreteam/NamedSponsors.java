package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.scope.Asker;

/** Which sponsors chapters name: for drafts and days to come, and in changes that wait. */
@ApplicationScoped
public class NamedSponsors {

    private static final String NAMED = """
            SELECT named.chapter_id, named.sponsor #>> '{}' AS name, min(named.since) AS since
              FROM (SELECT e.chapter_id, jsonb_path_query(e.facts, '$.sponsors[*].name') AS sponsor, e.created_at AS since
                      FROM event e WHERE e.state IN ('draft', 'announced')
                    UNION ALL
                    SELECT w.chapter_id, jsonb_path_query(w.after, '$.sponsors[*].name'), w.at
                      FROM waiting_change w WHERE w.state = 'waiting') named
              JOIN chapter c ON c.chapter_id = named.chapter_id
             WHERE jsonb_typeof(named.sponsor) = 'string' AND c.standing IN ('provisional', 'active', 'suspended')
             GROUP BY named.chapter_id, name
             ORDER BY name, named.chapter_id""";

    @Inject
    Rows rows;

    @Inject
    PlatformLog log;

    /** A sponsor as a chapter writes it, and since when it does at most. */
    public record Named(UUID chapter, String name, Instant since) {}

    public List<Named> of(Asker by, String why) {
        log.record(by, "list", "sponsors named", why);
        return rows.select(NAMED, row -> new Named(
                row.getObject("chapter_id", UUID.class), row.getString("name"), Rows.instant(row, "since").orElseThrow()));
    }
}
