package org.nhshdx.tenant.official;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The first line of the list: which column stands where, in any order. */
record Heading(List<Column> columns, List<LineProblem> problems) {

    static Heading of(long line, List<String> titles) {
        if (titles.size() == 1 && titles.get(0).matches(".*[;\\t|].*")) {
            return new Heading(List.of(), List.of(new LineProblem(line, "",
                    "The columns aren't separated by commas. Save the list as CSV with commas.")));
        }
        List<LineProblem> problems = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (String title : titles) {
            Optional<Column> column = Column.titled(title.toLowerCase(Locale.ROOT));
            column.filter(columns::contains).ifPresent(twice -> problems.add(
                    new LineProblem(line, title, "The column " + title + " is there twice. Keep one of them.")));
            column.ifPresentOrElse(columns::add, () -> problems.add(
                    new LineProblem(line, title, "“" + title + "” is not a column of this list. Leave it out.")));
        }
        missing(columns).ifPresent(titlesMissing -> problems.add(new LineProblem(line, "", titlesMissing)));
        return new Heading(columns, problems);
    }

    private static Optional<String> missing(List<Column> columns) {
        Set<Column> missing = EnumSet.allOf(Column.class);
        missing.removeAll(columns);
        String titles = missing.stream().map(Column::title).collect(Collectors.joining(", "));
        return missing.isEmpty() ? Optional.empty() : Optional.of((missing.size() == 1
                ? "The column " + titles + " is missing. Add it; its cells may be empty if nobody knows."
                : "These columns are missing: " + titles + ". Add them; cells may be empty if nobody knows."));
    }
}
