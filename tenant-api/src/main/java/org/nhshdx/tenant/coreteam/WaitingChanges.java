package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.scope.Asker;

/** The changes of all chapters that the public isn't told before a person has answered what they put in question. */
@ApplicationScoped
public class WaitingChanges implements AlsoWaiting {

    private static final String WAITING = """
            SELECT w.id, w.chapter_id, c.slug, c.place, c.nation, e.slug AS event, e.facts ->> 'title' AS title, w.at, w.answer_by,
                   (SELECT string_agg(j.principle, ', ' ORDER BY j.principle) FROM judgement j WHERE j.chapter_id = w.chapter_id
                       AND j.event_id = w.event_id AND j.kept IS NULL) AS about,
                   EXISTS (SELECT FROM organiser o WHERE o.chapter_id = w.chapter_id AND o.person_id = ?)
                   OR EXISTS (SELECT FROM decision d WHERE d.chapter_id = w.chapter_id AND d.outcome = 'stepped-aside'
                                 AND d.decided_by = ?) AS own
              FROM waiting_change w
              JOIN chapter c ON c.chapter_id = w.chapter_id
              JOIN event e ON e.chapter_id = w.chapter_id AND e.id = w.event_id
             WHERE w.state = 'waiting'
             ORDER BY w.answer_by, w.at, w.id""";

    @Inject
    Rows rows;

    @Inject
    PlatformLog log;

    /** Each names the principles that are to be judged before it is told; none when only a sponsor is to be cleared. */
    @Override
    public List<Waiting> waiting(Asker by) {
        log.record(by, "list", "waiting changes", "What the public isn't told yet.");
        return rows.select(WAITING, WaitingChanges::waiting, by.person(), by.person());
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                Waiting.Kind.CHANGE, row.getObject("id", UUID.class), Optional.of(row.getObject("chapter_id", UUID.class)),
                row.getString("slug"), row.getString("place"), Rows.text(row, "event"), Rows.text(row, "title"),
                Rows.text(row, "about").orElse(""), Rows.nation(row), Rows.instant(row, "at").orElseThrow(),
                Optional.of(row.getObject("answer_by", LocalDate.class)), Optional.empty(), Optional.empty(), row.getBoolean("own"),
                Optional.empty());
    }
}
