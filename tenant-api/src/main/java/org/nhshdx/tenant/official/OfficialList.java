package org.nhshdx.tenant.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nhshdx.core.official.OfficialFacts;

/**
 * The official programme as a file says it: the days it lists, the rows it leaves out, and all that is wrong with it.
 */
public record OfficialList(List<Entry> entries, List<Skipped> skipped, List<LineProblem> problems) {

    /** One official day and the line it stands on. */
    public record Entry(long line, OfficialFacts facts) {}

    /** A row that isn't imported, and why. */
    public record Skipped(long line, String slug, String reason) {}

    /** Reads a list; nothing about it is an exception. */
    public static OfficialList read(byte[] csv) {
        SheetText text = SheetText.of(csv);
        return text.unreadableLine()
                .map(line -> unreadable(line, "From here on it isn't UTF-8 text. Save the list as “CSV UTF-8”."))
                .orElseGet(() -> of(Sheet.read(text.text())));
    }

    private static OfficialList unreadable(long line, String sentence) {
        return new OfficialList(List.of(), List.of(), List.of(new LineProblem(line, "", sentence)));
    }

    private static OfficialList of(Sheet sheet) {
        OfficialList list = new OfficialList(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(sheet.problems()));
        sheet.rows().forEach(list::take);
        list.refuseDoubles();
        return list;
    }

    private void take(Row row) {
        if (!row.isOfficial()) {
            skipped.add(new Skipped(row.line(), row.in(Column.SLUG), whyNot(row.in(Column.SERIES))));
            return;
        }
        RowReader reader = new RowReader(row);
        reader.facts().ifPresent(facts -> entries.add(new Entry(row.line(), facts)));
        problems.addAll(reader.problems());
    }

    private static String whyNot(String series) {
        String what = series.isEmpty() ? "It names no series" : "It belongs to the series “" + series + "”";
        return what + "; the official programme is “" + OfficialFacts.SERIES + "” only.";
    }

    private void refuseDoubles() {
        Map<String, Long> slugs = new HashMap<>();
        Map<Integer, Long> numbers = new HashMap<>();
        for (Entry entry : entries) {
            refuseDouble(entry.line(), Column.SLUG, slugs.putIfAbsent(entry.facts().slug(), entry.line()));
            refuseDouble(entry.line(), Column.NUMBER, numbers.putIfAbsent(entry.facts().number(), entry.line()));
        }
    }

    private void refuseDouble(long line, Column column, Long earlier) {
        if (earlier != null) {
            problems.add(new LineProblem(line, column.title(),
                    "The same " + column.title() + " stands on line " + earlier + ". Each day has its own."));
        }
    }
}
