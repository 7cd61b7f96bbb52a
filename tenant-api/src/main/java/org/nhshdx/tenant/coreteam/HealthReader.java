package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Standing;
import org.nhshdx.core.place.NameKey;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.export.Export;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.scope.Asker;

/** The portfolio: all chapters that ever were approved with how they are doing, in one or two statements however many there are. */
@ApplicationScoped
public class HealthReader {

    @Inject
    Rows rows;

    @Inject
    PlatformLog log;

    @Inject
    Clock clock;

    /** One page of those asked for. */
    public PortfolioPart part(Asker by, PortfolioAsked asked, PageAsked page) {
        log.record(by, "list", "chapters", "How the chapters are doing.");
        Map<Health, Integer> counts = counts(asked);
        int total = Health.of(asked.health()).map(health -> counts.getOrDefault(health, 0))
                .orElseGet(() -> counts.values().stream().mapToInt(Integer::intValue).sum());
        return new PortfolioPart(PageOf.of(page, list(asked, page.size(), page.index() * page.size()), total), counts);
    }

    /** All of them as dots, one for each patch of the land that has any. */
    public List<Spot> spots(Asker by, PortfolioAsked asked) {
        log.record(by, "list", "chapters", "The map of the chapters.");
        return rows.select(HealthSql.SPOTS, HealthReader::spot, values(asked, asked.health(), asked.health()));
    }

    /** All of them as a table. */
    public Export<HealthRow> export(Asker by, PortfolioAsked asked) {
        log.record(by, "export", "chapters", "How the chapters are doing.");
        return new Export<>(HealthRow.HEADINGS, part -> list(asked, Export.PART, part * Export.PART).stream().map(HealthRow::new).toList());
    }

    private List<ChapterHealth> list(PortfolioAsked asked, int most, int after) {
        return rows.select(
                HealthSql.list(asked.order()), HealthReader::chapter, values(asked, asked.health(), asked.health(), most, after));
    }

    private Map<Health, Integer> counts(PortfolioAsked asked) {
        Map<Health, Integer> counts = new EnumMap<>(Health.class);
        rows.select(HealthSql.COUNTS, row -> Map.entry(Health.of(row.getString("health")).orElseThrow(), row.getInt("chapters")), values(asked))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private Object[] values(PortfolioAsked asked, Object... more) {
        return Stream.concat(
                        Stream.of(LocalDate.now(clock), asked.nation(), asked.nation(), NameKey.pattern(asked.named()),
                                asked.patch(), asked.patch()), Stream.of(more))
                .toArray();
    }

    private static ChapterHealth chapter(ResultSet row) throws SQLException {
        Optional<LocalDate> next = day(row, "next_day");
        String event = row.getString("next_event");
        String title = row.getString("next_title");
        return new ChapterHealth(
                row.getString("slug"), row.getString("place"), Rows.nation(row), standing(row.getString("standing")),
                Health.of(row.getString("health")).orElseThrow(), day(row, "since"), day(row, "umbrella_until"), day(row, "last_day"),
                day(row, "unsaid"), next.map(first -> new ChapterHealth.NextDay(event, title, first)), row.getInt("findings"),
                day(row, "mend_by"), row.getBoolean("frozen"));
    }

    private static Standing standing(String code) {
        return Stream.of(Standing.values()).filter(standing -> standing.code().equals(code)).findFirst().orElseThrow();
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Spot spot(ResultSet row) throws SQLException {
        return new Spot(
                row.getDouble("latitude"), row.getDouble("longitude"), row.getString("place"), row.getString("slug"), row.getInt("chapters"),
                row.getInt("at_risk"), row.getInt("dormant"), row.getInt("fresh"), row.getInt("thriving"), row.getString("patch"));
    }
}
