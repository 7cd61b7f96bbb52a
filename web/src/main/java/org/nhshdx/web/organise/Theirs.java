package org.nhshdx.web.organise;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Option;

/** What somebody else saved meanwhile in a field, beside what was typed here; both are kept until somebody chooses. */
public record Theirs(String field, String label, String value) {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("place", "The place"), Map.entry("town", "Town"), Map.entry("postcode", "Postcode"),
            Map.entry("nation", "Nation"), Map.entry("whoYouAre", "Who you are"),
            Map.entry("hostOrganisation", "Host"), Map.entry("why", "Why"), Map.entry("forWhom", "For whom"),
            Map.entry("roughDate", "Roughly when"), Map.entry("roughVenue", "Roughly where"), Map.entry("worries", "Worries"),
            Map.entry("sponsorsInMind", "Sponsors"), Map.entry("nhsMarks", "NHS marks"),
            Map.entry("nhsLetter", "The permission"), Map.entry("draft", "The draft"), Map.entry("title", "The title"));

    /** Each of these fields that holds something else now than what was typed. */
    static List<Theirs> otherThan(Form typed, Map<String, String> stored) {
        return stored.entrySet().stream()
                .filter(entry -> !typed.value(entry.getKey()).equals(entry.getValue()))
                .map(entry -> new Theirs(entry.getKey(), label(entry.getKey()), spoken(entry.getValue())))
                .toList();
    }

    /** A choice as its form words it; anything else as it was written. */
    private static String spoken(String value) {
        return Stream.of(Choices.NATIONS, Choices.MARKS).flatMap(List::stream)
                .filter(option -> option.value().equals(value)).map(Option::words).findFirst().orElse(value);
    }

    private static String label(String field) {
        return LABELS.getOrDefault(field, field.replaceFirst("team\\.(\\d+)\\.name", "Person $1, name")
                .replaceFirst("team\\.(\\d+)\\.does", "Person $1, what they do"));
    }
}
