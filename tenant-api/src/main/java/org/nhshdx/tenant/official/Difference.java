package org.nhshdx.tenant.official;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhshdx.core.official.OfficialFacts;

/**
 * One thing about a day that a list tells differently.
 *
 * @param before what we hold; empty when nothing was known
 * @param after what the list says; empty when it says nothing
 */
public record Difference(String column, String before, String after) {

    static List<Difference> between(OfficialFacts held, OfficialFacts listed) {
        Map<Column, String> before = written(held);
        Map<Column, String> after = written(listed);
        return Column.all().stream()
                .filter(column -> !before.get(column).equals(after.get(column)))
                .map(column -> new Difference(column.title(), before.get(column), after.get(column)))
                .toList();
    }

    private static Map<Column, String> written(OfficialFacts facts) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.NUMBER, String.valueOf(facts.number()));
        cells.put(Column.SLUG, facts.slug());
        cells.put(Column.SERIES, OfficialFacts.SERIES);
        cells.put(Column.CITY, facts.city());
        cells.put(Column.VENUE, facts.venue().orElse(""));
        cells.put(Column.START, facts.starts().toString());
        cells.put(Column.END, facts.ends().toString());
        cells.put(Column.TICKETING, facts.ticketing().orElse(""));
        cells.put(Column.PAGE_PUBLISHED_DAYS_BEFORE, written(facts.measures().pagePublishedDaysBefore()));
        cells.put(Column.TICKETS_LIVE_DAYS_BEFORE, written(facts.measures().ticketsLiveDaysBefore()));
        cells.put(Column.PROJECTS_RECORDED, written(facts.measures().projectsRecorded()));
        cells.put(Column.SUPPORTERS_RECORDED, written(facts.measures().supportersRecorded()));
        cells.put(Column.PROJECTS_ONLINE_DAYS_AFTER_START, written(facts.measures().projectsOnlineDaysAfterStart()));
        return cells;
    }

    private static String written(Optional<Integer> measure) {
        return measure.map(String::valueOf).orElse("");
    }
}
