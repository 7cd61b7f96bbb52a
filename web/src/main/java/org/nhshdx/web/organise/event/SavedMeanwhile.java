package org.nhshdx.web.organise.event;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.organise.Choices;
import org.nhshdx.web.words.Dates;

/** What somebody else saved in a field meanwhile, beside what was typed here; both are shown until somebody chooses. */
public record SavedMeanwhile(String label, String value) {

    /** Each field that holds something else now than what was typed. */
    static List<SavedMeanwhile> otherThan(Form typed, MultivaluedMap<String, String> stored) {
        return Stream.concat(stored.keySet().stream(), typed.fields().stream()).distinct().sorted()
                .filter(field -> field.startsWith("facts.") || field.startsWith("any.") || field.equals("about") || field.equals("roughly"))
                .filter(field -> !said(typed.values(field)).equals(said(stored.getOrDefault(field, List.of()))))
                .map(field -> new SavedMeanwhile(label(field), words(stored.getOrDefault(field, List.of()))))
                .toList();
    }

    private static List<String> said(List<String> words) {
        return words.stream().map(SavedMeanwhile::plain).filter(word -> !word.isEmpty()).toList();
    }

    private static String words(List<String> words) {
        return said(words).isEmpty() ? "nothing" : said(words).stream().map(SavedMeanwhile::spoken).collect(Collectors.joining(", "));
    }

    /** "4.30pm" for 16:30 and "Northern Ireland" for its code; anything else as it was written. */
    private static String spoken(String word) {
        if (word.matches("\\d{2}:\\d{2}")) {
            return Dates.inWords(LocalTime.parse(word));
        }
        return Choices.NATIONS.stream().filter(nation -> nation.value().equals(word)).map(Option::words).findFirst().orElse(word);
    }

    /** Browsers send line ends as CR and LF. */
    private static String plain(String word) {
        return word.strip().replace("\r\n", "\n");
    }

    /** "facts.days[0].starts" reads "Day 1, starts". */
    private static String label(String field) {
        String words = field.replaceFirst("^facts\\.", "").replaceFirst("^any\\.", "any ").replaceFirst("^attestations\\.", "");
        String counted = Pattern.compile("s?\\[(\\d+)]\\.").matcher(words)
                .replaceAll(row -> " " + (Integer.parseInt(row.group(1)) + 1) + ", ");
        String plain = counted.replace(".", ", ").replace('-', ' ')
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }
}
