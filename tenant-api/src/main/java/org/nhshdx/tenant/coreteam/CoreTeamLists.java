package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.scope.Asker;

/** The lists over all chapters: the one place for native SQL, and each use leaves a line in the platform's log. */
@ApplicationScoped
public class CoreTeamLists {

    private static final String WAITING = """
            SELECT a.id, a.chapter_id, c.slug, c.place, c.nation, a.reviewer AS holder, a.state, coalesce(a.appealed_at, a.submitted_at) AS since,
                   CASE WHEN a.state <> 'information-requested' THEN a.answer_by END AS answer_by, p.name AS reviewer,
                   EXISTS (SELECT FROM organiser o WHERE o.chapter_id = a.chapter_id AND o.person_id = ?)
                   OR EXISTS (SELECT FROM decision d WHERE d.chapter_id = a.chapter_id AND d.application_id = a.id
                                 AND d.outcome = 'stepped-aside' AND d.decided_by = ?)
                   OR a.appealed_at IS NOT NULL AND a.declined_by = ? AS own,
                   (SELECT max(r.at) FROM reminder r WHERE r.chapter_id = a.chapter_id AND r.about_id = a.id
                       AND r.kind <> 'reviewer' AND r.answer_by = a.answer_by) AS escalated_at
              FROM application a
              JOIN chapter c ON c.chapter_id = a.chapter_id
              LEFT JOIN person p ON p.id = a.reviewer
             WHERE a.state IN ('submitted', 'in-review', 'information-requested', 'appealed')
             ORDER BY answer_by NULLS LAST, since, a.id""";

    private static final String AHEAD = """
            SELECT count(*)
              FROM application mine
              JOIN application other ON (other.answer_by, other.submitted_at, other.id)
                                      < (mine.answer_by, mine.submitted_at, mine.id)
             WHERE mine.chapter_id = ? AND other.state IN ('submitted', 'in-review', 'appealed')""";

    private static final String CHAPTERS = """
            SELECT c.chapter_id, c.place, c.slug, c.town, c.postcode, c.standing
              FROM chapter c
             WHERE c.standing IN ('active', 'suspended')
                OR c.standing = 'provisional' AND EXISTS (
                     SELECT FROM application a WHERE a.chapter_id = c.chapter_id
                        AND (a.state IN ('submitted', 'in-review', 'information-requested', 'appealed') OR a.appeal_by IS NOT NULL))
             ORDER BY c.place""";

    private static final String EARLIER = """
            SELECT DISTINCT ON (a.submitted_at, a.id) c.place, mine.name AS who, a.state, c.standing, a.submitted_at, a.decided_at
              FROM organiser mine
              JOIN application a ON a.chapter_id <> mine.chapter_id
              JOIN chapter c ON c.chapter_id = a.chapter_id
             WHERE mine.chapter_id = ? AND a.submitted_at IS NOT NULL
               AND (mine.person_id IN (a.started_by, a.signed_by) OR EXISTS (
                     SELECT FROM organiser theirs WHERE theirs.chapter_id = a.chapter_id AND theirs.person_id = mine.person_id))
             ORDER BY a.submitted_at DESC, a.id, mine.joined_at
             LIMIT 20""";

    private static final String LEFT_DRAFTS =
            "SELECT chapter_id FROM application WHERE state = 'draft' AND saved_at < ? ORDER BY saved_at";

    private static final String APPEALS_OVER =
            "SELECT chapter_id FROM application WHERE appeal_by < ? ORDER BY appeal_by";

    @Inject
    Rows rows;

    @Inject
    PlatformLog log;

    /** The applications that wait, oldest promise first; those that wait for their applicants come last. */
    public List<Waiting> waitingApplications(Asker by) {
        log.record(by, "list", "applications", "The core team's queue.");
        return rows.select(WAITING, CoreTeamLists::waiting, by.person(), by.person(), by.person());
    }

    /** How many applications will be answered before this chapter's. */
    public int ahead(Asker by, UUID chapter) {
        log.record(by, "count", "applications", "To tell an applicant how many are ahead.");
        return rows.select(AHEAD, row -> row.getInt(1), chapter).get(0);
    }

    /** Every chapter that is there or applied for. */
    public List<KnownChapter> chapters(Asker by, String why) {
        log.record(by, "list", "chapters", why);
        return rows.select(CHAPTERS, CoreTeamLists::chapter);
    }

    /** What the people of this chapter have applied for elsewhere, the newest first. */
    public List<EarlierApplication> appliedBefore(Asker by, UUID chapter) {
        log.record(by, "list", "applications", "What a group's people applied for before.");
        return rows.select(EARLIER, row -> new EarlierApplication(
                row.getString("place"), row.getString("who"), row.getString("state"), row.getString("standing"),
                Rows.instant(row, "submitted_at").orElseThrow(), Rows.instant(row, "decided_at")), chapter);
    }

    /** The chapters whose drafts nobody has touched since that moment. */
    public List<UUID> draftsLeftSince(Asker by, Instant moment) {
        log.record(by, "list", "drafts", "To let go of those that were left.");
        return rows.select(LEFT_DRAFTS, row -> row.getObject(1, UUID.class), moment.atOffset(ZoneOffset.UTC));
    }

    /** The chapters whose declined applications nobody has appealed against in time. */
    public List<UUID> appealsOverBy(Asker by, LocalDate today) {
        log.record(by, "list", "applications", "To let go of places whose time for an appeal is over.");
        return rows.select(APPEALS_OVER, row -> row.getObject(1, UUID.class), today);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return new Waiting(
                state.equals("appealed") ? Waiting.Kind.APPEAL : Waiting.Kind.APPLICATION, row.getObject("id", UUID.class),
                Optional.of(row.getObject("chapter_id", UUID.class)), row.getString("slug"), row.getString("place"), Optional.empty(),
                Optional.empty(), state, Rows.nation(row),
                Rows.instant(row, "since").orElseThrow(), Optional.ofNullable(row.getObject("answer_by", LocalDate.class)),
                Rows.text(row, "reviewer"), Optional.ofNullable(row.getObject("holder", UUID.class)), row.getBoolean("own"), Rows.instant(row, "escalated_at"));
    }

    private static KnownChapter chapter(ResultSet row) throws SQLException {
        return new KnownChapter(
                row.getObject("chapter_id", UUID.class), row.getString("place"), row.getString("slug"), Rows.text(row, "town"),
                Rows.text(row, "postcode"), row.getString("standing"));
    }
}
