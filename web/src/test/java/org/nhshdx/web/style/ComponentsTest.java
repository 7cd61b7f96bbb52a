package org.nhshdx.web.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code /dev/style} shows every tag that is a component, and the stylesheet holds nothing that nobody uses. */
class ComponentsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final int LARGEST_STYLESHEET = 38 * 1024;
    private static final Pattern CALL = Pattern.compile("\\{#(\\w+)[ }]");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\n]*)\"");
    private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]*)\"");

    /** Tags that are no components, each with the reason. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("advice", "part of every field"),
            Map.entry("described", "part of every field"),
            Map.entry("csrf", "hidden"),
            Map.entry("trap", "hidden"),
            Map.entry("alternates", "for search engines"),
            Map.entry("mapalternates", "for search engines"),
            Map.entry("otherlanguage", "the layout’s own, on every page"),
            Map.entry("ownwords", "whose language a sentence is in"),
            Map.entry("told", "whose language a sentence is in"),
            Map.entry("pictures", "photographs, which need a chapter that has some"),
            Map.entry("picturefields", "fields of a photograph"),
            Map.entry("part", "a section of a chapter’s page"),
            Map.entry("hours", "a timeline for each of an event’s days"),
            Map.entry("tour", "the demo’s own"),
            Map.entry("newest", "the way from an older day to the newest"),
            Map.entry("healthtag", "the core team’s own, on chapters and map"),
            Map.entry("portfoliochips", "the core team’s own, on chapters and map"),
            Map.entry("keys", "the core team’s keys, shown by a script"),
            Map.entry("remarks", "what is said of a section’s words, beside its field"),
            Map.entry("autosave", "what a script says while somebody writes"),
            Map.entry("beside", "findings beside the answer they are about"),
            Map.entry("undo", "a banner with one button"),
            Map.entry("brand", "the layouts’ own, on every page"),
            Map.entry("footer", "the layouts’ own, on every page"),
            Map.entry("masthead", "the head of the page itself"),
            Map.entry("specimen", "the frame around what is shown"),
            Map.entry("piece", "words within a difference"),
            Map.entry("mailbody", "a letter, which has no stylesheet"),
            Map.entry("licencetag", "words of a licence, shown as tag"),
            Map.entry("simulationtally", "words of a simulation, shown as tally"),
            Map.entry("promise", "a line of the charter"),
            Map.entry("aftermath", "what closing does, shown as fact list"),
            Map.entry("appealed", "the papers of an appeal"),
            Map.entry("calls", "rows of calls"),
            Map.entry("callfields", "fields of a call"),
            Map.entry("charterdifference", "rows of a charter’s changes"),
            Map.entry("judgeform", "fields of a judgement"),
            Map.entry("likest", "rows of precedents"),
            Map.entry("loglines", "a whole log"),
            Map.entry("notsent", "words that weren’t sent"),
            Map.entry("standing", "findings and their tally"),
            Map.entry("theirs", "words that somebody else saved"),
            Map.entry("waiverdeeds", "what can be done about a waiver"));

    @Test
    void eachTagIsShown() {
        Set<String> tags = files("tags").map(ComponentsTest::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = files("style").flatMap(file -> CALL.matcher(read(file)).results()).map(call -> call.group(1)).collect(Collectors.toSet());
        assertThat(tags).as("tags that exist").containsAll(OTHERS.keySet());
        tags.removeIf(tag -> shown.contains(tag) || OTHERS.containsKey(tag));
        assertThat(tags).as("tags that /dev/style doesn’t show: show them there, or say above why they are no components").isEmpty();
    }

    @Test
    void everyClassOfTheStylesheetIsWorn() {
        Set<String> quoted = Stream.of(Path.of("src/main/java"), Path.of("../tenant-api/src/main/java"), TEMPLATES)
                .flatMap(ComponentsTest::below)
                .flatMap(file -> QUOTED.matcher(read(file)).results())
                .flatMap(found -> Stream.of(found.group(1).split("[^\\w-]+")))
                .collect(Collectors.toSet());
        assertThat(styled()).allMatch(name -> quoted.contains(name) || begins(name, quoted));
    }

    @Test
    void everyClassOfATemplateIsStyled() {
        Set<String> worn = below(TEMPLATES).filter(file -> file.toString().endsWith(".html"))
                .flatMap(file -> CLASSES.matcher(read(file)).results())
                .flatMap(found -> Stream.of(found.group(1).replaceAll("\\{[^}]*}", " ").strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        Set<String> styled = styled();
        assertThat(worn).allMatch(name -> styled.contains(name) || styled.stream().anyMatch(one -> name.endsWith("-") && one.startsWith(name)));
    }

    @Test
    void theStylesheetStaysSmall() {
        assertThat(TokensTest.stylesheet().length()).isLessThanOrEqualTo(LARGEST_STYLESHEET);
    }

    /** Whether a template puts it together, such as {@code accent-{colour}}. */
    private static boolean begins(String name, Set<String> quoted) {
        return name.contains("-") && quoted.contains(name.substring(0, name.lastIndexOf('-') + 1));
    }

    private static Set<String> styled() {
        String selectors = TokensTest.stylesheet().replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\{[^{}]*}", "{}");
        return CLASS.matcher(selectors).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }

    private static Stream<Path> files(String folder) {
        return below(TEMPLATES.resolve(folder));
    }

    private static Stream<Path> below(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
