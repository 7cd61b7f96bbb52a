package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
            SELECT j.id, c.slug, c.place, e.slug AS event, j.principle AS about, j.asked_at AS since, NULL AS who,
                   EXISTS (SELECT FROM organiser o WHERE o.chapter_id = j.chapter_id AND o.person_id = ?) AS own
              FROM judgement j
              JOIN chapter c ON c.chapter_id = j.chapter_id
              JOIN event e ON e.chapter_id = j.chapter_id AND e.id = j.event_id
             WHERE j.kept IS NULL
             ORDER BY j.asked_at, j.id""";

    private static final String WAIVERS = """
            SELECT w.id, c.slug, c.place, e.slug AS event, w.principle AS about, w.opened_at AS since, p.name AS who,
                   EXISTS (SELECT FROM organiser o WHERE o.chapter_id = w.chapter_id AND o.person_id = ?) AS own
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
        return rows.select(JUDGEMENTS, row -> waiting(Waiting.Kind.JUDGEMENT, row), by.person());
    }

    /** Each names the principle to waive, and who has proposed it where a second person is wanted. */
    public List<Waiting> waivers(Asker by) {
        log.record(by, "list", "waivers", "What waits to be waived.");
        return rows.select(WAIVERS, row -> waiting(Waiting.Kind.WAIVER, row), by.person());
    }

    private Waiting waiting(Waiting.Kind kind, ResultSet row) throws SQLException {
        Instant since = row.getObject("since", OffsetDateTime.class).toInstant();
        LocalDate answerBy = workingDays.after(LocalDate.ofInstant(since, LondonClock.ZONE), WorkingDays.PROMISED);
        return new Waiting(
                kind, row.getObject("id", UUID.class), row.getString("slug"), row.getString("place"),
                Optional.ofNullable(row.getString("event")), row.getString("about"), since, Optional.of(answerBy),
                Optional.ofNullable(row.getString("who")), row.getBoolean("own"));
    }
}
