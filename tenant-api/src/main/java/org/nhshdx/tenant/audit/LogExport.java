package org.nhshdx.tenant.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.nhshdx.core.audit.LogLine;
import org.nhshdx.core.audit.Said;
import org.nhshdx.core.audit.Seal;
import org.nhshdx.tenant.scope.Names;

/** A log on its way out, read and written a part at a time, so that its length doesn't matter. */
public final class LogExport {

    static final int PART = 500;

    private static final String DANGEROUS = "=+-@\t\r\n";
    private static final String[] HEADINGS = {
        "number", "at", "who", "person", "verb", "about", "aboutId", "reason", "before", "after", "salt", "wordsDigest", "hash"
    };

    private final IntFunction<List<Row>> parts;

    LogExport(IntFunction<List<Row>> parts) {
        this.parts = parts;
    }

    static List<Row> rows(List<? extends LogLine> lines) {
        Names names = Names.of(lines.stream().map(LogLine::personId).toList());
        return lines.stream().map(line -> Row.of(line, names)).toList();
    }

    /** As a table; a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
    public void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter table = new CSVPrinter(writer, CSVFormat.RFC4180.builder().setHeader(HEADINGS).get());
        eachRow(row -> table.printRecord(row.cells()));
        table.flush();
    }

    /** As JSON, one line's object in each line of text. */
    public void jsonLines(OutputStream out, ObjectMapper json) throws IOException {
        eachRow(row -> {
            out.write(json.writeValueAsBytes(row));
            out.write('\n');
        });
        out.flush();
    }

    private void eachRow(RowWriter writer) throws IOException {
        int part = 0;
        List<Row> rows;
        do {
            rows = parts.apply(part++);
            for (Row row : rows) {
                writer.write(row);
            }
        } while (rows.size() == PART);
    }

    /** A cell that a spreadsheet would take for a formula, with an apostrophe before it. */
    public static String defused(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private interface RowWriter {
        void write(Row row) throws IOException;
    }

    /** A line with all that its chain is recomputed from. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Row(
            Optional<Long> number, Instant at, String who, UUID person, String verb, String about, Optional<UUID> aboutId,
            String reason, String before, String after, Optional<String> salt, Optional<String> wordsDigest, Optional<String> hash) {

        static Row of(LogLine line, Names names) {
            Said said = line.said();
            return new Row(
                    line.seal().map(Seal::number), line.at(), names.of(line.personId()), line.personId(), line.verb(),
                    line.about(), line.aboutId(), said.reason(), said.before(), said.after(),
                    line.seal().flatMap(Seal::salt), line.seal().map(Seal::wordsDigest), line.seal().map(Seal::hash));
        }

        List<String> cells() {
            return List.of(
                    text(number), at.toString(), defused(who), person.toString(), defused(verb), defused(about), text(aboutId),
                    defused(reason), defused(before), defused(after), text(salt), text(wordsDigest), text(hash));
        }

        private static String text(Optional<?> value) {
            return value.map(Object::toString).orElse("");
        }
    }
}
