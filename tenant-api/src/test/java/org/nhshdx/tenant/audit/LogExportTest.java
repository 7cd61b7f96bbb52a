package org.nhshdx.tenant.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogExportTest {

    private static final UUID SOMEBODY = new UUID(1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1"})
    void aCellThatASpreadsheetWouldRunIsDefused(String cell) {
        assertThat(LogExport.defused(cell)).isEqualTo("'" + cell);
    }

    @Test
    void whatNobodyWouldRunStaysAsItIs() {
        assertThat(LogExport.defused("Marigold = lead")).isEqualTo("Marigold = lead");
        assertThat(LogExport.defused("")).isEmpty();
    }

    @Test
    void aTableKeepsCommasQuotesAndLinesOfAReasonInOneCell() throws IOException {
        assertThat(csv(List.of(row("=1, \"two\"\nthree")))).isEqualTo(
                "number,at,who,person,verb,about,aboutId,reason,before,after,salt,wordsDigest,hash\r\n"
                        + "7,1970-01-01T00:00:00Z,Marigold,00000000-0000-0001-0000-000000000001,invite,lead,,"
                        + "\"'=1, \"\"two\"\"\nthree\",,,,,\r\n");
    }

    @Test
    void aLogThatIsLongerThanOnePartIsSentWhole() throws IOException {
        LogExport export = new LogExport(part -> Collections.nCopies(part < 2 ? LogExport.PART : 3, row("why")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.csv(out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1 + 2 * LogExport.PART + 3);
    }

    private static String csv(List<LogExport.Row> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LogExport(part -> part == 0 ? rows : List.of()).csv(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static LogExport.Row row(String reason) {
        return new LogExport.Row(
                Optional.of(7L), Instant.EPOCH, "Marigold", SOMEBODY, "invite", "lead", Optional.empty(), reason, "", "",
                Optional.empty(), Optional.empty(), Optional.empty());
    }
}
