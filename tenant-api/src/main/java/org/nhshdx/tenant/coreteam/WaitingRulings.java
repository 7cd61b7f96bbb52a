package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.LondonClock;

/** The judgements and waivers of events that wait for the core team, over all chapters, oldest first. */
@ApplicationScoped
public class WaitingRulings {

    /** Those without an event belong to an application, which is in the queue itself. */
    private static final String JUDGEMENTS = """
            SELECT j.id, j.chapter_id, c.slug, c.place, c.nation, e.slug AS event, e.facts ->> 'title' AS title,
                   j.principle AS about, j.asked_at AS since, NULL AS who,
                   EXISTS (SELECT FROM organiser o WHERE o.chapter_id = j.chapter_id AND o.person_id = ?)
                   OR EXISTS (SELECT FROM decision d WHERE d.chapter_id = j.chapter_id AND d.outcome = 'stepped-aside'
                                 AND d.decided_by = ?) AS own,
                   (SELECT max(r.at) FROM reminder r WHERE r.chapter_id = j.chapter_id AND r.about_id = j.id
                       AND r.kind <> 'reviewer') AS escalated_at
              FROM judgement j
              JOIN chapter c ON c.chapter_id = j.chapter_id
              JOIN event e ON e.chapter_id = j.chapter_id AND e.id = j.event_id
             WHERE j.kept IS NULL
             ORDER BY j.asked_at, j.id""";

    private static final String WAIVERS = """
            SELECT w.id, w.chapter_id, c.slug, c.place, c.nation, e.slug AS event, e.facts ->> 'title' AS title,
                   w.principle AS about, w.opened_at AS since, p.name AS who,
                   EXISTS (SELECT FROM organiser o WHERE o.chapter_id = w.chapter_id AND o.person_id = ?)
                   OR EXISTS (SELECT FROM decision d WHERE d.chapter_id = w.chapter_id AND d.outcome = 'stepped-aside'
                                 AND d.decided_by = ?) AS own,
                   (SELECT max(r.at) FROM reminder r WHERE r.chapter_id = w.chapter_id AND r.about_id = w.id
                       AND r.kind <> 'reviewer') AS escalated_at
              FROM waiver w
              JOIN chapter c ON c.chapter_id = w.chapter_id
              LEFT JOIN event e ON e.chapter_id = w.chapter_id AND e.id = w.event_id
              LEFT JOIN person p ON p.id = w.proposed_by
             WHERE w.state IN ('asked', 'proposed')
             ORDER BY w.opened_at, w.id""";

    @Inject
    Rows rows;

    @Inject
    WorkingDays workingDays;

    @Inject
    PlatformLog log;

    /** Each names the event and the principle to judge. */
    public List<Waiting> judgements(Asker by) {
        log.record(by, "list", "judgements", "What waits to be judged.");
        return rows.select(JUDGEMENTS, row -> waiting(Waiting.Kind.JUDGEMENT, row), by.person(), by.person());
    }

    /** Each names the principle to waive, and who has proposed it where a second person is wanted. */
    public List<Waiting> waivers(Asker by) {
        log.record(by, "list", "waivers", "What waits to be waived.");
        return rows.select(WAIVERS, row -> waiting(Waiting.Kind.WAIVER, row), by.person(), by.person());
    }

    private Waiting waiting(Waiting.Kind kind, ResultSet row) throws SQLException {
        Instant since = Rows.instant(row, "since").orElseThrow();
        LocalDate answerBy = workingDays.after(LocalDate.ofInstant(since, LondonClock.ZONE), WorkingDays.PROMISED);
        return new Waiting(
                kind, row.getObject("id", UUID.class), Optional.of(row.getObject("chapter_id", UUID.class)), row.getString("slug"),
                row.getString("place"),
                Rows.text(row, "event"), Rows.text(row, "title"), row.getString("about"), Rows.nation(row), since, Optional.of(answerBy),
                Rows.text(row, "who"), Optional.empty(), row.getBoolean("own"), Rows.instant(row, "escalated_at"));
    }
}
