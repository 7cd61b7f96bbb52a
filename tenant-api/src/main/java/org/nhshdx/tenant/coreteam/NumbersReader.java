package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.coreteam.Numbers.Answer;
import org.nhshdx.tenant.coreteam.Numbers.Answered;
import org.nhshdx.tenant.coreteam.Numbers.ByRule;
import org.nhshdx.tenant.coreteam.Numbers.Waited;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.LondonClock;

/** Counts what a month took of people, and what it didn't, over all chapters. */
@ApplicationScoped
public class NumbersReader {

    private static final List<Waiting.Kind> ANSWERED = List.of(
            Waiting.Kind.APPLICATION, Waiting.Kind.APPEAL, Waiting.Kind.JUDGEMENT, Waiting.Kind.CHANGE, Waiting.Kind.WAIVER,
            Waiting.Kind.ASSET_REQUEST);

    private static final String BY_RULE = """
            WITH span AS (SELECT ?::timestamptz AS first, ?::timestamptz AS next)
            SELECT (SELECT count(*) FROM audit_entry a WHERE a.at >= first AND a.at < next AND (a.verb, a.about) IN (('change', 'event'))) AS changes,
                   (SELECT count(*) FROM audit_entry a WHERE a.at >= first AND a.at < next AND (a.verb, a.about) IN (('renew', 'licence'))
                       AND EXISTS (SELECT FROM organiser o WHERE o.chapter_id = a.chapter_id AND o.person_id = a.person_id)) AS renewals,
                   (SELECT count(*) FROM licence l WHERE l.delegation IS NOT NULL AND l.granted_at >= first AND l.granted_at < next) AS delegated,
                   (SELECT count(*) FROM event e WHERE e.announced_at >= first AND e.announced_at < next
                       AND NOT EXISTS (SELECT FROM judgement j WHERE j.chapter_id = e.chapter_id AND j.event_id = e.id)
                       AND NOT EXISTS (SELECT FROM waiver w WHERE w.chapter_id = e.chapter_id AND w.event_id = e.id)) AS announced
              FROM span""";

    private static final String BY_PEOPLE = """
            WITH span AS (SELECT ?::timestamptz AS first, ?::timestamptz AS next)
            SELECT CASE WHEN a.appealed_at IS NULL THEN 'application' ELSE 'appeal' END AS kind,
                   coalesce(a.appealed_at, a.submitted_at) AS asked, a.answer_by AS promised, a.decided_at AS given
              FROM span, application a WHERE a.decided_at >= first AND a.decided_at < next AND a.state IN ('approved', 'declined')
             UNION ALL
            SELECT 'judgement', j.asked_at, NULL, j.judged_at
              FROM span, judgement j WHERE j.judged_at >= first AND j.judged_at < next AND j.asked_at IS NOT NULL AND j.event_id IS NOT NULL
             UNION ALL
            SELECT 'change', c.at, c.answer_by, c.settled_at
              FROM span, waiting_change c WHERE c.settled_at >= first AND c.settled_at < next AND c.state IN ('kept', 'refused')
             UNION ALL
            SELECT 'waiver', w.opened_at, NULL, w.given
              FROM span, (SELECT w.*, CASE WHEN w.state = 'refused' THEN w.ended_at WHEN w.takes_two THEN w.confirmed_at
                                           ELSE w.proposed_at END AS given
                            FROM waiver w WHERE w.asked_by IS NOT NULL AND w.state NOT IN ('asked', 'proposed')) w
             WHERE w.given >= first AND w.given < next
             UNION ALL
            SELECT 'asset-request', r.asked_at, NULL, r.decided_at
              FROM span, asset_request r WHERE r.decided_at >= first AND r.decided_at < next AND r.state IN ('granted', 'declined')""";

    private static final String STANDING = """
            WITH asked AS (SELECT ?::date AS today)
            SELECT (SELECT count(*) FROM public_chapter c WHERE c.umbrella_until >= today) AS chapters,
                   (SELECT count(DISTINCT e.chapter_id) FROM public_event e WHERE e.state IN ('held', 'reported')) AS with_days,
                   (SELECT count(*) FROM public_event e WHERE e.state IN ('held', 'reported')) AS days,
                   (SELECT count(*) FROM licence l WHERE l.state = 'granted' AND l.valid_until >= today) AS licences,
                   (SELECT count(*) FROM licence l WHERE l.state = 'revoked') AS revoked,
                   (SELECT count(*) FROM live_finding f WHERE f.state = 'told') AS to_mend,
                   (SELECT count(*) FROM live_finding f WHERE f.state = 'frozen') AS frozen,
                   (SELECT count(*) FROM waiver w WHERE w.state = 'in-force' AND w.until >= today) AS waivers
              FROM asked""";

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @Inject
    WorkingDays workingDays;

    @Inject
    PlatformLog log;

    /** Two statements, whatever the month held. */
    public Numbers of(Asker by, YearMonth month) {
        log.record(by, "count", "decisions", "How many needed a person in " + month + ".");
        OffsetDateTime first = start(month);
        OffsetDateTime next = start(month.plusMonths(1));
        List<Answer> answers = rows.select(BY_PEOPLE, this::answer, first, next);
        return new Numbers(
                rows.select(BY_RULE, NumbersReader::byRule, first, next).get(0),
                ANSWERED.stream().map(kind -> answered(kind, answers.stream().filter(one -> one.kind() == kind).toList())).toList());
    }

    /** One statement. */
    public StandingNumbers standing(Asker by) {
        log.record(by, "count", "chapters", "How they stand today.");
        return rows.select(STANDING, row -> new StandingNumbers(
                row.getInt("chapters"), row.getInt("with_days"), row.getInt("days"), row.getInt("licences"), row.getInt("revoked"),
                row.getInt("to_mend"), row.getInt("frozen"), row.getInt("waivers")), LocalDate.now(clock)).get(0);
    }

    private static OffsetDateTime start(YearMonth month) {
        return month.atDay(1).atStartOfDay(LondonClock.ZONE).toOffsetDateTime();
    }

    private static Answered answered(Waiting.Kind kind, List<Answer> answers) {
        return new Answered(
                kind, answers.size(), (int) answers.stream().filter(Answer::isKept).count(),
                Waited.of(answers.stream().map(Answer::days).toList()));
    }

    private Answer answer(ResultSet row) throws SQLException {
        String code = row.getString("kind");
        LocalDate asked = day(Rows.instant(row, "asked").orElseThrow());
        LocalDate promised = Optional.ofNullable(row.getObject("promised", LocalDate.class))
                .orElseGet(() -> workingDays.after(asked, WorkingDays.PROMISED));
        return new Answer(
                Stream.of(Waiting.Kind.values()).filter(kind -> kind.code().equals(code)).findFirst().orElseThrow(), asked, promised,
                day(Rows.instant(row, "given").orElseThrow()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, LondonClock.ZONE);
    }

    private static Map<ByRule, Integer> byRule(ResultSet row) throws SQLException {
        Map<ByRule, Integer> counts = new EnumMap<>(ByRule.class);
        counts.put(ByRule.CHANGE_TOLD, row.getInt("changes"));
        counts.put(ByRule.LICENCE_RENEWED, row.getInt("renewals"));
        counts.put(ByRule.ASSET_DELEGATED, row.getInt("delegated"));
        counts.put(ByRule.DAY_ANNOUNCED, row.getInt("announced"));
        return counts;
    }
}
