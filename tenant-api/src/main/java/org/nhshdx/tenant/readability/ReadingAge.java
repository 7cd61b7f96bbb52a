package org.nhshdx.tenant.readability;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.tenant.charter.principle.InWords;

/** Most people can read it: an age of 9 to 11 is aimed at, by the formula of Flesch and Kincaid. */
final class ReadingAge implements Rule {

    private static final int OLDEST = 11;
    private static final int ENOUGH_TO_TELL = 25;
    private static final int LONG = 4;
    private static final int SHOWN = 5;

    @Override
    public Stream<Remark> remarks(Written text) {
        List<String> words = text.sentences().stream().flatMap(Sentence::plainWords).toList();
        if (words.size() < ENOUGH_TO_TELL || !text.isEnglish()) {
            return Stream.empty();
        }
        long age = age(text.sentences(), words);
        return Stream.of(age).filter(old -> old > OLDEST).map(old -> remark(old, words));
    }

    private static long age(List<Sentence> sentences, List<String> words) {
        double perSentence = sentences.stream().mapToInt(Sentence::length).average().orElse(0);
        double perWord = words.stream().mapToInt(Syllables::in).average().orElse(0);
        double schoolYear = 0.39 * perSentence + 11.8 * perWord - 15.59;
        return Math.round(schoolYear + 5);
    }

    private static Remark remark(long age, List<String> words) {
        List<String> longest = words.stream()
                .filter(word -> Syllables.in(word) >= LONG)
                .distinct()
                .sorted(Comparator.comparing(Syllables::in).reversed())
                .limit(SHOWN)
                .toList();
        String advice = "Aim at 9 to 11: shorter words and shorter sentences help everybody.";
        return Remark.hint("It reads as if for people of %d and older".formatted(age),
                longest.isEmpty() ? String.join(" ", words.subList(0, SHOWN)) + " …" : InWords.list(longest), advice);
    }
}
