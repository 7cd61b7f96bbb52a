package org.nhshdx.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.audit.LogPages.Line;

/** What stands in a log reads like a sentence: somebody did something, in the past. */
class DeedsTest {

    private static final Pattern RECORDED = Pattern.compile("log\\.record\\(\\w+, \"([a-z -]+)\"|new Mark\\(\"([a-z -]+)\"");

    @Test
    void everyDeedThatIsWrittenDownHasItsWords() throws IOException {
        Set<String> verbs = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../tenant-api/src/main/java"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                RECORDED.matcher(Files.readString(file)).results()
                        .forEach(found -> verbs.add(Optional.ofNullable(found.group(1)).orElseGet(() -> found.group(2))));
            }
        }
        assertThat(verbs).hasSizeGreaterThan(40).contains("finish", "drop")
                .allSatisfy(verb -> assertThat(deed(verb, "event")).as(verb).doesNotStartWith(verb.equals("let go") ? "?" : verb + " "));
    }

    @Test
    void tellsWhatWasDoneToWhat() {
        assertThat(deed("finish", "checklist item")).isEqualTo("finished something on a checklist");
        assertThat(deed("export", "chapter")).isEqualTo("took along the chapter");
    }

    private static String deed(String verb, String about) {
        return Deeds.deed(new Line(Optional.empty(), Instant.EPOCH, "Pip", verb, about, "", Optional.empty(), Optional.empty(), false));
    }
}
