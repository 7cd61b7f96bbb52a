package org.nhshdx.tenant.readability;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence and its words; an item of a list without a full stop counts as one. */
record Sentence(String text, List<String> words) {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.+-]{1,64}@\\S+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");
    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "and", "of", "to", "in", "is", "are", "it", "we", "you", "for", "on", "at", "with", "our", "your",
            "that", "this", "be", "will", "from", "or", "by", "have", "can", "who", "what", "not");
    private static final double SHARE_OF_SMALL = 0.15;

    /** The sentences of one paragraph. */
    static Stream<Sentence> in(String paragraph) {
        String flat = ADDRESS.matcher(paragraph).replaceAll("").replaceAll("\\s+", " ");
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.UK);
        ends.setText(flat);
        List<Sentence> found = new ArrayList<>();
        for (int from = ends.first(), to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
            String text = flat.substring(from, to).strip();
            found.add(new Sentence(text, WORD.matcher(text).results().map(MatchResult::group).toList()));
        }
        return found.stream().filter(sentence -> !sentence.words.isEmpty());
    }

    static boolean areEnglish(List<Sentence> sentences) {
        List<String> all = sentences.stream().flatMap(one -> one.words.stream()).map(word -> word.toLowerCase(Locale.ROOT)).toList();
        return all.stream().filter(SMALL::contains).count() >= SHARE_OF_SMALL * all.size();
    }

    int length() {
        return words.size();
    }

    /** Words that aren't names, as far as capitals tell. */
    Stream<String> plainWords() {
        return Stream.concat(
                words.stream().limit(1), words.stream().skip(1).filter(word -> !Character.isUpperCase(word.codePointAt(0))));
    }
}
