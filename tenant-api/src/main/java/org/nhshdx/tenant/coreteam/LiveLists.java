package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.place.Nation;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.scope.Asker;

/** What is found on the live pages of all chapters, and which pages could not be examined. */
@ApplicationScoped
public class LiveLists implements AlsoWaiting {

    private static final Period SOON = Period.ofDays(3);
    private static final Period LATELY = Period.ofDays(2);

    private static final String OPEN = """
            SELECT f.id, f.chapter_id, c.slug, c.place, c.nation, e.slug AS event,
                   e.facts ->> 'title' AS title, f.principle, f.evidence, f.state, f.found_at, f.mend_by,
                   EXISTS (SELECT FROM organiser o WHERE o.chapter_id = f.chapter_id AND o.person_id = ?)
                   OR EXISTS (SELECT FROM decision d WHERE d.chapter_id = f.chapter_id AND d.outcome = 'stepped-aside'
                                 AND d.decided_by = ?) AS own
              FROM live_finding f
              JOIN chapter c ON c.chapter_id = f.chapter_id
              JOIN live_page p ON p.chapter_id = f.chapter_id AND p.id = f.page_id
              LEFT JOIN event e ON e.chapter_id = p.chapter_id AND e.id = p.event_id
             WHERE f.state IN ('told', 'frozen')
             ORDER BY f.state, f.mend_by, f.found_at, f.id""";

    private static final String UNEXAMINED = """
            SELECT c.slug, c.place, e.slug AS event, p.tried_at, p.examined_at, p.trouble
              FROM live_page p
              JOIN chapter c ON c.chapter_id = p.chapter_id
              LEFT JOIN event e ON e.chapter_id = p.chapter_id AND e.id = p.event_id
             WHERE p.trouble IS NOT NULL AND p.tried_at >= ?
             ORDER BY p.tried_at DESC, p.id
             LIMIT 100""";

    @Inject
    Rows rows;

    @Inject
    PlatformLog log;

    @Inject
    Clock clock;

    /** All that is to be mended: what is frozen first, then what freezes soonest. */
    public List<Open> open(Asker by) {
        log.record(by, "list", "findings", "What is to be mended on live pages.");
        return rows.select(OPEN, LiveLists::open, by.person(), by.person());
    }

    /** The pages that could not be examined lately, the latest first, as many as a person can read. */
    public List<Unexamined> unexamined(Asker by) {
        log.record(by, "list", "live pages", "Those that could not be examined.");
        return rows.select(UNEXAMINED, row -> new Unexamined(
                row.getString("slug"), row.getString("place"), Rows.text(row, "event"), Rows.instant(row, "tried_at").orElseThrow(),
                Rows.instant(row, "examined_at"), row.getString("trouble")),
                LocalDate.now(clock).minus(LATELY));
    }

    /** What freezes within three days, so that somebody can look before it does. */
    @Override
    public List<Waiting> waiting(Asker by) {
        LocalDate today = LocalDate.now(clock);
        return open(by).stream()
                .filter(one -> !one.isFrozen() && !one.mendBy().isBefore(today) && !one.mendBy().isAfter(today.plus(SOON)))
                .map(one -> new Waiting(
                        Waiting.Kind.FREEZE, one.id(), Optional.of(one.chapterId()), one.chapter(), one.place(), one.event(), one.title(),
                        one.principle(), one.nation(), one.foundAt(), Optional.of(one.mendBy()), Optional.empty(), Optional.empty(), one.isOwn(), Optional.empty()))
                .toList();
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                row.getObject("id", UUID.class), row.getObject("chapter_id", UUID.class), row.getString("slug"), row.getString("place"),
                Rows.text(row, "event"), Rows.text(row, "title"), row.getString("principle"), row.getString("evidence"), row.getString("state").equals("frozen"),
                Rows.instant(row, "found_at").orElseThrow(), row.getObject("mend_by", LocalDate.class), row.getBoolean("own"), Rows.nation(row));
    }

    /**
     * Something to be mended on a live page of any chapter.
     *
     * @param event whose page it is; empty for the chapter's own
     * @param title what that event is called
     * @param isOwn whether the asker is in that chapter or has stepped aside
     */
    public record Open(
            UUID id, UUID chapterId, String chapter, String place, Optional<String> event, Optional<String> title, String principle,
            String evidence, boolean isFrozen, Instant foundAt, LocalDate mendBy, boolean isOwn, Optional<Nation> nation) {

        /** Whose page it is, as people say it. */
        public String page() {
            return named(place, event);
        }
    }

    /** A page that could not be examined, when that was tried, and when it last was. */
    public record Unexamined(
            String chapter, String place, Optional<String> event, Instant triedAt, Optional<Instant> examinedAt, String trouble) {

        /** Whose page it is, as people say it. */
        public String page() {
            return named(place, event);
        }
    }

    private static String named(String place, Optional<String> event) {
        return Chapter.named(place) + event.map(address -> ", “%s”".formatted(address.replace('-', ' '))).orElse("");
    }
}
