package org.nhshdx.tenant.official;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file as rows under the columns we know, with the number of each row's line. */
final class Sheet {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final List<Row> rows = new ArrayList<>();
    private final List<LineProblem> problems = new ArrayList<>();
    private Heading heading;

    static Sheet read(String text) {
        Sheet sheet = new Sheet();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            sheet.readAll(parser);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return sheet;
    }

    List<Row> rows() {
        return rows;
    }

    List<LineProblem> problems() {
        return problems;
    }

    private void readAll(CSVParser parser) {
        long line = 1;
        try {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
                CSVRecord record = records.next();
                take(line, record);
                line = parser.getCurrentLineNumber() + 1;
            }
            if (heading == null) {
                problems.add(new LineProblem(1, "", "The list is empty. Its first line names the columns."));
            }
        } catch (UncheckedIOException unclosed) {
            problems.add(new LineProblem(line, "", "The quotes don't match. Put \" before and after a text with"
                    + " commas in it, and write \" itself twice."));
        }
    }

    private void take(long line, CSVRecord record) {
        List<String> cells = record.stream().map(Sheet::tidy).toList();
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (heading == null) {
            heading = Heading.of(line, cells);
            problems.addAll(heading.problems());
        } else if (heading.problems().isEmpty()) {
            takeRow(line, cells);
        }
    }

    private void takeRow(long line, List<String> cells) {
        if (cells.size() != heading.columns().size()) {
            problems.add(new LineProblem(line, "", "It has " + cells.size() + " fields where the first line has "
                    + heading.columns().size() + ". A text with a comma in it needs quotes around it."));
            return;
        }
        Map<Column, String> byColumn = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(heading.columns().get(i), cells.get(i));
        }
        rows.add(new Row(line, byColumn));
    }

    private static String tidy(String cell) {
        return cell.strip().replaceAll("\\s+", " ");
    }
}
