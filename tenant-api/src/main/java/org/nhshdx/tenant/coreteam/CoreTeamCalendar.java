package org.nhshdx.tenant.coreteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.official.OfficialDay;
import org.nhshdx.core.official.OfficialFacts;
import org.nhshdx.core.place.Nation;
import org.nhshdx.core.place.Towns;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.charter.principle.BankHolidays;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;

/** The days to come of all chapters, announced and drafted, with the official ones and bank holidays, and what clashes with what. */
@ApplicationScoped
public class CoreTeamCalendar {

    private static final String DAYS = """
            SELECT c.slug, c.place, e.slug AS event, e.facts ->> 'title' AS title, e.state, e.facts #>> '{venue,town}' AS town,
                   e.facts #>> '{venue,postcode}' AS postcode, days.first, days.last
              FROM event e
              JOIN chapter c ON c.chapter_id = e.chapter_id
             CROSS JOIN LATERAL (SELECT min((day #>> '{}')::date) AS first, max((day #>> '{}')::date) AS last
                                   FROM jsonb_path_query(e.facts, '$.days[*].date') day WHERE day <> 'null') days
             WHERE e.state IN ('draft', 'announced') AND c.standing IN ('provisional', 'active', 'suspended')
               AND days.first <= ? AND days.last >= ?
             ORDER BY days.first, c.place, e.id""";

    private final Towns towns = Towns.standard();
    private final BankHolidays holidays = new BankHolidays();

    @Inject
    Rows rows;

    @Inject
    Charters charters;

    @Inject
    PlatformLog log;

    @Inject
    Scope scope;

    /** What stands between these two days; what lies just outside still clashes. */
    public CalendarPart between(Asker by, LocalDate from, LocalDate to) {
        log.record(by, "list", "days to come", "The core team's calendar.");
        Clashes clashes = Clashes.of(charters.inForce());
        LocalDate sooner = from.minusDays(clashes.days());
        LocalDate later = to.plusDays(clashes.days());
        List<Located> all = new ArrayList<>(rows.select(DAYS, this::located, later, sooner));
        all.addAll(scope.readingShared(() -> OfficialDay.between(sooner, later).stream().map(OfficialDay::facts).map(this::official).toList()));
        List<CalendarEntry> entries = clashes.among(all).stream().filter(entry -> entry.isOn(from, to)).toList();
        return new CalendarPart(from, to, entries, holidays(from, to));
    }

    private Located located(ResultSet row) throws SQLException {
        String title = Rows.text(row, "title").orElse(Chapter.named(row.getString("place")) + ": a day without a name");
        CalendarEntry.Kind kind = row.getString("state").equals("draft") ? CalendarEntry.Kind.DRAFT : CalendarEntry.Kind.ANNOUNCED;
        CalendarEntry entry = new CalendarEntry(
                kind, title, Rows.text(row, "slug"), Rows.text(row, "event"), Rows.text(row, "town"),
                row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class), List.of());
        return new Located(entry, towns.find(row.getString("town"), row.getString("postcode")));
    }

    private Located official(OfficialFacts day) {
        CalendarEntry entry = new CalendarEntry(
                CalendarEntry.Kind.OFFICIAL, day.title(), Optional.empty(), Optional.empty(), Optional.of(day.city()), day.starts(), day.ends(),
                List.of());
        return new Located(entry, day.town(towns));
    }

    private List<CalendarPart.Holiday> holidays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).flatMap(this::holidays).toList();
    }

    private Stream<CalendarPart.Holiday> holidays(LocalDate date) {
        Map<String, List<Nation>> byName = new LinkedHashMap<>();
        for (Nation nation : Nation.values()) {
            holidays.on(date, nation).ifPresent(one -> byName.computeIfAbsent(one.name(), name -> new ArrayList<>()).add(nation));
        }
        return byName.entrySet().stream().map(one -> new CalendarPart.Holiday(date, one.getKey(), List.copyOf(one.getValue())));
    }
}
