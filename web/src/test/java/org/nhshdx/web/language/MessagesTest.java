package org.nhshdx.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A language is a set of files: each says all that the others say, and the English is for readers of nine to eleven. */
class MessagesTest {

    private static final Path FILES = Path.of("src/main/resources/messages");
    private static final Path BUNDLES = Path.of("src/main/java/org/nhshdx/web/language");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasEveryMessage(Class<?> bundle) {
        Set<String> messages = Stream.of(bundle.getMethods()).map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
        for (Language language : Language.values()) {
            assertThat(said(bundle, language).stringPropertyNames()).as("%s in %s", bundle.getSimpleName(), language)
                    .containsExactlyInAnyOrderElementsOf(messages);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageSaysWhatItIsTold(Class<?> bundle) {
        Properties english = said(bundle, Language.ENGLISH);
        Properties welsh = said(bundle, Language.WELSH);
        for (String message : english.stringPropertyNames()) {
            assertThat(placeholders(welsh.getProperty(message))).as(message).isEqualTo(placeholders(english.getProperty(message)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsLeftUnsaidOrUntranslated(Class<?> bundle) {
        Properties english = said(bundle, Language.ENGLISH);
        Properties welsh = said(bundle, Language.WELSH);
        assertThat(english.values()).doesNotContain("");
        assertThat(welsh.stringPropertyNames()).filteredOn(message -> Readability.words(english.getProperty(message)).size() > 1)
                .allSatisfy(message -> assertThat(welsh.getProperty(message)).isNotBlank().isNotEqualTo(english.getProperty(message)));
    }

    @Test
    void everyFileBelongsToABundle() {
        Set<String> expected = bundles().flatMap(bundle -> Stream.of(Language.values()).map(language -> name(bundle, language)))
                .collect(Collectors.toSet());
        assertThat(names(FILES)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void theEnglishIsWrittenForReadersOfNineToEleven(Class<?> bundle) {
        Readability readability = Readability.of(said(bundle, Language.ENGLISH).values().stream().map(String::valueOf).toList());
        assertThat(readability.age()).as("reading age of %s", bundle.getSimpleName()).isLessThanOrEqualTo(11);
        assertThat(readability.wordsInASentence()).as("words in a sentence of %s", bundle.getSimpleName()).isLessThanOrEqualTo(15);
    }

    @Test
    void aWordyLetterWouldNotPass() {
        Readability letter = Readability.of(List.of(
                "Notwithstanding the aforementioned considerations, prospective participants are respectfully requested to familiarise"
                        + " themselves with the organisation’s behavioural expectations prior to commencing registration."));
        assertThat(letter.age()).isGreaterThan(11);
        assertThat(letter.wordsInASentence()).isGreaterThan(15);
    }

    static Stream<Class<?>> bundles() {
        return names(BUNDLES).stream().filter(name -> name.endsWith("Words.java"))
                .<Class<?>>map(name -> named("org.nhshdx.web.language." + name.replace(".java", "")))
                .filter(one -> one.isAnnotationPresent(MessageBundle.class));
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    private static String name(Class<?> bundle, Language language) {
        return bundle.getAnnotation(MessageBundle.class).value() + "_" + language.tag() + ".properties";
    }

    static Properties said(Class<?> bundle, Language language) {
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(FILES.resolve(name(bundle, language)))) {
            said.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return said;
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER.matcher(message).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
