package org.nhshdx.tenant.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A list on its way out, read and written a part at a time, so that its length doesn't matter. */
public final class Export<R extends Export.Row> {

    /** How many rows a part holds; a shorter one is the last. */
    public static final int PART = 500;

    private static final String DANGEROUS = "=+-@\t\r\n";

    private final List<String> headings;
    private final Parts<R> parts;

    public Export(List<String> headings, Parts<R> parts) {
        this.headings = headings;
        this.parts = parts;
    }

    /** As a table; a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
    public void csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader(headings.toArray(String[]::new)).get();
        CSVPrinter table = new CSVPrinter(writer, format);
        eachRow(row -> table.printRecord(row.cells().stream().map(Export::defused).toList()));
        table.flush();
    }

    /** As JSON, one row's object in each line of text. */
    public void jsonLines(OutputStream out, ObjectMapper json) throws IOException {
        eachRow(row -> {
            out.write(json.writeValueAsBytes(row));
            out.write('\n');
        });
        out.flush();
    }

    private void eachRow(RowWriter<R> writer) throws IOException {
        int part = 0;
        List<R> rows;
        do {
            rows = parts.read(part++);
            for (R row : rows) {
                writer.write(row);
            }
        } while (rows.size() == PART);
    }

    static String defused(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** Reads part after part, counted from 0. */
    @FunctionalInterface
    public interface Parts<R> {
        List<R> read(int part);
    }

    /** One row: as JSON it is itself, in a table its cells stand under the headings. */
    public interface Row {
        List<String> cells();
    }

    private interface RowWriter<R> {
        void write(R row) throws IOException;
    }
}
