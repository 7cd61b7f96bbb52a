package org.nhshdx.tenant.coreteam;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.ApplicationAnswers;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.core.tenancy.StoredJson;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.charter.GivenJudgement;
import org.nhshdx.tenant.charter.GrantedWaiver;
import org.nhshdx.tenant.coreteam.LiveChapter.Ruled;
import org.nhshdx.tenant.scope.Asker;

/** All chapters under the charter with their events to come, some chapters at a time: four questions for each part. */
@ApplicationScoped
public class LiveChapters {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int A_PART = 200;

    private static final String LIVE = " e.state = 'announced' AND EXISTS (SELECT FROM jsonb_path_query(e.facts, '$.days[*].date') day"
            + " WHERE day <> 'null' AND (day #>> '{}')::date >= ?)";
    private static final String COUNT = "SELECT count(*) FROM event e WHERE" + LIVE;
    private static final String CHAPTERS = """
            SELECT c.chapter_id, c.slug, c.place, (SELECT a.answers::text FROM application a WHERE a.chapter_id = c.chapter_id
                      ORDER BY a.started_at DESC, a.id DESC LIMIT 1) AS said
              FROM chapter c
             WHERE c.standing IN ('active', 'suspended') AND c.chapter_id > ?
             ORDER BY c.chapter_id LIMIT ?""";
    private static final String EVENTS = """
            SELECT e.chapter_id, e.id, e.slug, e.facts::text AS facts, e.charter_version
              FROM event e WHERE e.chapter_id BETWEEN ? AND ? AND""" + LIVE + " ORDER BY e.chapter_id, e.created_at, e.id";
    private static final String WAIVERS = """
            SELECT chapter_id, event_id, principle, reason, until, confirmed_by IS NOT NULL AS by_two
              FROM waiver WHERE chapter_id BETWEEN ? AND ? AND state = 'in-force' AND until >= ? ORDER BY opened_at, id""";
    private static final String JUDGEMENTS = """
            SELECT chapter_id, event_id, principle, kept, coalesce(reason, '') AS reason, about
              FROM judgement WHERE chapter_id BETWEEN ? AND ? AND kept IS NOT NULL ORDER BY judged_at DESC, id DESC""";

    @Inject
    Rows rows;

    @Inject
    PlatformLog log;

    /** How many events to come there are in all. */
    public int events(Asker by, LocalDate today, String why) {
        log.record(by, "list", "events to come", why);
        return rows.select(COUNT, row -> row.getInt(1), today).get(0);
    }

    /** Some of the chapters under the charter, in the order of their ids, after this one. */
    public List<UUID> some(Asker by, Optional<UUID> last, int most, String why) {
        log.record(by, "list", "chapters", why);
        return rows.select(CHAPTERS, row -> row.getObject("chapter_id", UUID.class), last.orElse(FIRST), most);
    }

    /** The first part, in the order of their ids. */
    public List<LiveChapter> first(LocalDate today) {
        return after(FIRST, today);
    }

    /** The part that comes after this chapter; empty at the end. */
    public List<LiveChapter> after(UUID last, LocalDate today) {
        List<Named> named = rows.select(CHAPTERS, LiveChapters::named, last, A_PART);
        return named.isEmpty() ? List.of() : withTheirs(named, today);
    }

    private List<LiveChapter> withTheirs(List<Named> named, LocalDate today) {
        UUID from = named.get(0).id();
        UUID to = named.get(named.size() - 1).id();
        Map<UUID, List<Ruled<LiveEvent>>> events = rows.select(EVENTS, LiveChapters::event, from, to, today).stream()
                .collect(groupingBy(Ruled::chapter));
        Map<UUID, List<Ruled<GrantedWaiver>>> waivers = rows.select(WAIVERS, LiveChapters::waiver, from, to, today).stream()
                .collect(groupingBy(Ruled::chapter));
        Map<UUID, List<Ruled<GivenJudgement>>> judgements = rows.select(JUDGEMENTS, LiveChapters::judgement, from, to).stream()
                .collect(groupingBy(Ruled::chapter));
        return named.stream()
                .map(one -> new LiveChapter(
                        one.id(), one.slug(), one.place(), one.said(),
                        events.getOrDefault(one.id(), List.of()).stream().map(Ruled::ruling).toList(),
                        waivers.getOrDefault(one.id(), List.of()), judgements.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private record Named(UUID id, String slug, String place, Optional<ApplicationAnswers> said) {}

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                row.getObject("chapter_id", UUID.class), row.getString("slug"), row.getString("place"),
                Rows.text(row, "said").map(answers -> StoredJson.read(answers, ApplicationAnswers.class)));
    }

    private static Ruled<LiveEvent> event(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Ruled<>(row.getObject("chapter_id", UUID.class), Optional.of(id), new LiveEvent(
                id, row.getString("slug"), StoredJson.read(row.getString("facts"), EventFacts.class), row.getInt("charter_version")));
    }

    private static Ruled<GrantedWaiver> waiver(ResultSet row) throws SQLException {
        return ruled(row, new GrantedWaiver(
                row.getString("principle"), row.getString("reason"), row.getObject("until", LocalDate.class),
                row.getBoolean("by_two") ? 2 : 1,
                row.getObject("event_id", UUID.class) == null));
    }

    private static Ruled<GivenJudgement> judgement(ResultSet row) throws SQLException {
        return ruled(row, new GivenJudgement(
                row.getString("principle"), row.getBoolean("kept"), row.getString("reason"), row.getString("about")));
    }

    private static <T> Ruled<T> ruled(ResultSet row, T ruling) throws SQLException {
        return new Ruled<>(
                row.getObject("chapter_id", UUID.class), Optional.ofNullable(row.getObject("event_id", UUID.class)), ruling);
    }
}
