package org.nhshdx.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.audit.LogPages.Line;

/** Whether a person can read what the logs say, looked up in the text of the sources. */
class DeedsTest {
    private static final Path SOURCES = Path.of("").toAbsolutePath().getParent().resolve("tenant-api/src/main/java");
    private static final String WITH_WORDS_OF_THEIR_OWN = "concern";
    private static final String VERB = "\"([a-z]+(?:[- ][a-z]+)*)\"";

    /** The verb where it is recorded, also one of two. */
    private static final Pattern RECORDED = Pattern.compile("\\brecord\\(\\s*\\w+,\\s*(?:[\\w.()]+ \\? " + VERB + " : )?" + VERB);

    /** Whatever takes a verb to record it: a method, or a record that carries it. */
    private static final Pattern TAKES_VERB = Pattern.compile("\\b(\\w+)\\([^()]*\\bString verb\\b");

    private static List<String> sources;

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().endsWith(WITH_WORDS_OF_THEIR_OWN))
                    .map(DeedsTest::text).toList();
        }
    }

    @Test
    void everyVerbThatALogRecordsHasItsWords() {
        assertThat(recorded()).contains("announce", "uphold", "finish", "revoke", "clear", "refuse", "let go", "end freeze")
                .allSatisfy(verb -> assertThat(Deeds.saysHow(verb)).as(verb).isTrue());
    }

    @Test
    void tellsWhatWasDoneToWhat() {
        assertThat(deed("finish", "checklist item")).isEqualTo("finished something on a checklist");
        assertThat(deed("export", "chapter")).isEqualTo("took along the chapter");
    }

    private static String deed(String verb, String about) {
        return Deeds.deed(new Line(Optional.empty(), Instant.EPOCH, "Pip", verb, about, "", Optional.empty(), Optional.empty(), false));
    }

    private static Set<String> recorded() {
        Set<String> verbs = verbs(RECORDED).collect(Collectors.toCollection(TreeSet::new));
        sources.stream().flatMap(text -> TAKES_VERB.matcher(text).results()).map(found -> found.group(1))
                .filter(name -> !name.equals("record")).distinct()
                .flatMap(name -> verbs(Pattern.compile("\\b" + name + "\\((?:(?!\\bverb\\b)[^;{()\"]|\\([^()]*\\))*?" + VERB)))
                .forEach(verbs::add);
        return verbs;
    }

    private static Stream<String> verbs(Pattern pattern) {
        return sources.stream().flatMap(text -> pattern.matcher(text).results()).flatMap(DeedsTest::groups);
    }

    private static Stream<String> groups(MatchResult found) {
        return Stream.iterate(1, group -> group <= found.groupCount(), group -> group + 1).map(found::group).filter(Objects::nonNull);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
