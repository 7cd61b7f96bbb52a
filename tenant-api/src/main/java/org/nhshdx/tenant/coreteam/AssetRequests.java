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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.core.brand.BrandAsset;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.LondonClock;

/** The requests for brand assets over all chapters: those that wait, how such were answered, and what a rule granted. */
@ApplicationScoped
public class AssetRequests {

    private static final String WAITING = """
            SELECT r.id, r.chapter_id, c.slug, c.place, c.nation, e.slug AS event, e.facts ->> 'title' AS title, r.asked_at AS since,
                   ARRAY(SELECT jsonb_array_elements_text(r.assets)) AS assets,
                   EXISTS (SELECT FROM organiser o WHERE o.chapter_id = r.chapter_id AND o.person_id = ?)
                   OR EXISTS (SELECT FROM decision d WHERE d.chapter_id = r.chapter_id AND d.outcome = 'stepped-aside'
                                 AND d.decided_by = ?) AS own,
                   (SELECT max(m.at) FROM reminder m WHERE m.chapter_id = r.chapter_id AND m.about_id = r.id
                       AND m.kind <> 'reviewer') AS escalated_at
              FROM asset_request r
              JOIN chapter c ON c.chapter_id = r.chapter_id
              LEFT JOIN event e ON e.chapter_id = r.chapter_id AND e.id = r.event_id
             WHERE r.state = 'requested'
             ORDER BY r.asked_at, r.id""";

    private static final String DECIDED = """
            SELECT r.id, c.place, c.slug, ARRAY(SELECT jsonb_array_elements_text(r.assets)) AS assets, r.state, r.words, r.reason,
                   ARRAY(SELECT jsonb_array_elements_text(r.principles)) AS principles, r.decided_at
              FROM asset_request r
              JOIN chapter c ON c.chapter_id = r.chapter_id
             WHERE r.state IN ('granted', 'declined') AND r.assets ??| ?::text[] AND r.id <> ?
             ORDER BY r.decided_at DESC, r.id DESC
             LIMIT 5""";

    private static final String DELEGATED = """
            SELECT l.code, c.place, c.slug, l.asset, e.slug AS event, p.name AS who, l.delegation, l.granted_at
              FROM licence l
              JOIN chapter c ON c.chapter_id = l.chapter_id
              LEFT JOIN event e ON e.chapter_id = l.chapter_id AND e.id = l.event_id
              LEFT JOIN person p ON p.id = l.signed_by
             WHERE l.delegation IS NOT NULL AND l.granted_at >= ?
             ORDER BY l.granted_at DESC, l.code""";

    @Inject
    Rows rows;

    @Inject
    WorkingDays workingDays;

    @Inject
    PlatformLog log;

    /** Each names the assets it asks for, the oldest first. */
    public List<Waiting> waiting(Asker by) {
        log.record(by, "list", "asset requests", "What waits to be granted.");
        return rows.select(WAITING, this::waiting, by.person(), by.person());
    }

    /** How requests for any of these assets were answered, the newest first, but for this one. */
    public List<EarlierRequest> decidedBefore(Asker by, UUID request, List<BrandAsset> assets) {
        log.record(by, "list", "asset requests", "Earlier decisions on the same assets.");
        String[] codes = assets.stream().map(BrandAsset::code).toArray(String[]::new);
        return rows.select(DECIDED, AssetRequests::decided, codes, request);
    }

    /** What was granted by rule since that moment, the newest first. */
    public List<Delegated> delegatedSince(Asker by, Instant moment) {
        log.record(by, "list", "licences", "What was granted by delegation.");
        return rows.select(DELEGATED, AssetRequests::delegated, moment.atOffset(ZoneOffset.UTC));
    }

    private static Delegated delegated(ResultSet row) throws SQLException {
        return new Delegated(
                row.getString("code"), row.getString("place"), row.getString("slug"), BrandAsset.of(row.getString("asset")).orElseThrow(),
                Rows.text(row, "event"), Rows.text(row, "who"), row.getString("delegation"), Rows.instant(row, "granted_at").orElseThrow());
    }

    private Waiting waiting(ResultSet row) throws SQLException {
        var since = Rows.instant(row, "since").orElseThrow();
        LocalDate answerBy = workingDays.after(LocalDate.ofInstant(since, LondonClock.ZONE), WorkingDays.PROMISED);
        return new Waiting(
                Waiting.Kind.ASSET_REQUEST, row.getObject("id", UUID.class), Optional.of(row.getObject("chapter_id", UUID.class)),
                row.getString("slug"), row.getString("place"), Rows.text(row, "event"), Rows.text(row, "title"), inWords(texts(row, "assets")), Rows.nation(row), since,
                Optional.of(answerBy), Optional.empty(), Optional.empty(), row.getBoolean("own"), Rows.instant(row, "escalated_at"));
    }

    private static EarlierRequest decided(ResultSet row) throws SQLException {
        return new EarlierRequest(
                row.getString("place"), row.getString("slug"), texts(row, "assets"), row.getString("state").equals("granted"),
                row.getString("words"), Rows.text(row, "reason"), texts(row, "principles"), Rows.instant(row, "decided_at").orElseThrow());
    }

    private static String inWords(List<String> assets) {
        return assets.stream().flatMap(code -> BrandAsset.of(code).stream()).map(BrandAsset::words).collect(Collectors.joining(", "));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).toList();
    }
}
