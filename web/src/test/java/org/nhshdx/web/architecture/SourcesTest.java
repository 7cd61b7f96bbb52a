package org.nhshdx.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the text of the sources shows. */
class SourcesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    /** A session's setting outlives its borrower; "ALTER ROLE … RESET" in advice to the operator sets nothing. */
    private static final Pattern SESSION_SETTING = Pattern.compile("(?i)\\bSET\\s+(SESSION\\s+)?nhshdx|set_config\\s*\\(");

    private static final Pattern RAW = Pattern.compile("\\{[^}]*\\braw\\b[^}]*}");
    private static final Pattern INLINE = Pattern.compile("(?i)<script(?![^>]*\\bsrc=)(?![^>]*ld\\+json)|<style|\\sstyle=|\\son[a-z]+=\"");
    private static final Pattern WAY_AROUND = Pattern.compile("(?i)\\bCREATE\\s+TEMP|SECURITY\\s+DEFINER|\\bBYPASSRLS\\b");

    @Test
    void theChapterIsOnlyEverSetForOneTransaction() {
        assertThat(linesWith(SESSION_SETTING, ".java", ".sql", ".properties")).isEmpty();
    }

    @Test
    void noTemplateLetsTextThroughUnescaped() {
        assertThat(linesWith(RAW, ".html", ".txt", ".svg")).isEmpty();
    }

    @Test
    void noTemplateHasAScriptOrAStyleOfItsOwn() {
        assertThat(linesWith(INLINE, ".html")).isEmpty();
    }

    @Test
    void noMigrationLooksForAWayAroundTheLocks() {
        assertThat(linesWith(WAY_AROUND, ".sql")).isEmpty();
    }

    @Test
    void theyAreThere() {
        assertThat(linesWith(Pattern.compile("SET LOCAL nhshdx"), ".java")).hasSize(1);
        assertThat(linesWith(Pattern.compile("<!DOCTYPE html>"), ".html")).isNotEmpty();
        assertThat(linesWith(Pattern.compile("CREATE POLICY"), ".sql")).isNotEmpty();
    }

    private static List<String> linesWith(Pattern pattern, String... endings) {
        return Stream.of("core", "tenant-api", "web").map(module -> ROOT.resolve(module).resolve("src/main"))
                .flatMap(SourcesTest::files)
                .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                .flatMap(file -> lines(file).filter(line -> pattern.matcher(line).find()).map(line -> file.getFileName() + ": " + line.strip()))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
