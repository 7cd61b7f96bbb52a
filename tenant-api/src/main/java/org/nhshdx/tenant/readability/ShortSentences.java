package org.nhshdx.tenant.readability;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Sentences are short enough to be read once. */
final class ShortSentences implements Rule {

    private static final int LONG = 25;
    private static final int LONG_ON_AVERAGE = 18;
    private static final int SHOWN = 3;

    @Override
    public Stream<Remark> remarks(Written text) {
        if (!text.isEnglish()) {
            return Stream.empty();
        }
        List<Sentence> sentences = text.sentences();
        List<Remark> longOnes = sentences.stream()
                .filter(sentence -> sentence.length() > LONG)
                .sorted(Comparator.comparing(Sentence::length).reversed())
                .limit(SHOWN)
                .map(sentence -> Remark.hint("A sentence has %d words".formatted(sentence.length()), sentence.text(),
                        "Make two of it; up to %d words are read at once.".formatted(LONG)))
                .toList();
        return longOnes.isEmpty() ? onAverage(sentences) : longOnes.stream();
    }

    private static Stream<Remark> onAverage(List<Sentence> sentences) {
        double average = sentences.stream().mapToInt(Sentence::length).average().orElse(0);
        return sentences.stream()
                .max(Comparator.comparing(Sentence::length))
                .filter(longest -> sentences.size() > 1 && average > LONG_ON_AVERAGE)
                .map(longest -> Remark.hint("Your sentences have %d words on average".formatted(Math.round(average)), longest.text(),
                        "Aim at 15: begin with the longest."))
                .stream();
    }
}
