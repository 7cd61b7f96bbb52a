package org.nhshdx.web.words;

import io.quarkus.qute.TemplateExtension;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/** Lists and numbers as people say them: "lunch, tea and cake", "1 day", "3 days". */
@TemplateExtension
public final class Lists {

    private Lists() {}

    /** "a", "a and b", "a, b and c". */
    public static String and(Collection<String> words) {
        return joined(List.copyOf(words), " and ");
    }

    /** "a", "a or b", "a, b or c". */
    public static String or(Collection<String> words) {
        return joined(List.copyOf(words), " or ");
    }

    /** "1 day", "3 days", "1,200 days": a number with its noun. */
    public static String of(int number, String one, String many) {
        return String.format("%,d %s", number, number == 1 ? one : many);
    }

    /** "1 day", "3 days", "1,200 days": a number with its noun. */
    public static String of(long number, String one, String many) {
        return String.format("%,d %s", number, number == 1 ? one : many);
    }

    private static String joined(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        var joiner = new StringJoiner(words.stream().anyMatch(word -> word.contains(",")) ? "; " : ", ");
        words.subList(0, words.size() - 1).forEach(joiner::add);
        return joiner + last + words.get(words.size() - 1);
    }
}
