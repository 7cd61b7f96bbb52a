package org.nhshdx.tenant.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.nhshdx.core.charter.Shift;
import org.nhshdx.tenant.audit.LogExport;

/** The result of a simulation as a table, one line for each shift. */
public final class SimulationTable {

    private static final String[] HEADINGS = {
        "chapter", "address", "event", "name", "principle", "change", "before", "after", "strength", "evidence", "advice"
    };

    private SimulationTable() {}

    /** As CSV; a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
    public static String csv(SimulationOnDesk simulation) {
        StringBuilder out = new StringBuilder();
        try {
            CSVPrinter table = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(HEADINGS).get());
            for (SimulationOnDesk.Line line : simulation.lines().toList()) {
                table.printRecord(cells(line).stream().map(LogExport::defused).toList());
            }
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return out.toString();
    }

    private static List<String> cells(SimulationOnDesk.Line line) {
        Shift shift = line.shift();
        return List.of(
                line.chapter().place(), line.chapter().slug(), shift.event().orElse(""), shift.name(), shift.principle(),
                shift.kind().code(), shift.before().orElse(""), shift.after().orElse(""),
                shift.strength().map(strength -> strength.name().toLowerCase(Locale.ROOT)).orElse(""), shift.evidence(), shift.advice());
    }
}
