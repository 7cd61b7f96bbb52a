package org.nhshdx.tenant.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1"})
    void aCellThatASpreadsheetWouldRunIsDefused(String cell) {
        assertThat(Export.defused(cell)).isEqualTo("'" + cell);
    }

    @Test
    void whatNobodyWouldRunStaysAsItIs() {
        assertThat(Export.defused("Marigold = lead")).isEqualTo("Marigold = lead");
        assertThat(Export.defused("")).isEmpty();
    }

    @Test
    void aTableKeepsCommasQuotesAndLinesOfAReasonInOneCell() throws IOException {
        assertThat(csv(part -> List.of(new Deed("invite", "=1, \"two\"\nthree"))))
                .isEqualTo("verb,reason\r\ninvite,\"'=1, \"\"two\"\"\nthree\"\r\n");
    }

    @Test
    void aListThatIsLongerThanOnePartIsSentWhole() throws IOException {
        String table = csv(part -> Collections.nCopies(part < 2 ? Export.PART : 3, new Deed("invite", "why")));
        assertThat(table.lines()).hasSize(1 + 2 * Export.PART + 3);
    }

    @Test
    void eachRowIsAJsonObjectInALineOfItsOwn() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export(part -> List.of(new Deed("invite", "=one\ntwo"), new Deed("leave", ""))).jsonLines(out, new ObjectMapper());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"verb\":\"invite\",\"reason\":\"=one\\ntwo\"}\n{\"verb\":\"leave\",\"reason\":\"\"}\n");
    }

    private static String csv(Export.Parts<Deed> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export(parts).csv(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Export<Deed> export(Export.Parts<Deed> parts) {
        return new Export<>(List.of("verb", "reason"), parts);
    }

    private record Deed(String verb, String reason) implements Export.Row {
        @Override
        public List<String> cells() {
            return List.of(verb, reason);
        }
    }
}
