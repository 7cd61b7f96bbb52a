package org.nhshdx.tenant.readability;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that only some know, and what to say instead; the list is a resource, a word and its advice a line. */
final class PlainWords implements Rule {

    private static final Map<String, String> INSTEAD = JargonList.read();
    private static final Pattern ANY = Pattern.compile(
            INSTEAD.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?iu)(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));

    @Override
    public Stream<Remark> remarks(Written text) {
        Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        text.blocks().map(ANY::matcher).flatMap(Matcher::results).map(MatchResult::group)
                .forEach(word -> found.putIfAbsent(word, INSTEAD.get(word)));
        return found.entrySet().stream()
                .map(one -> Remark.hint("Not everybody knows this word", one.getKey(), "Say %s.".formatted(one.getValue())));
    }
}
