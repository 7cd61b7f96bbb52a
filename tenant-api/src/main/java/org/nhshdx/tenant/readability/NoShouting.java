package org.nhshdx.tenant.readability;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** No sentence is in capitals alone: they are harder to tell apart, and some listen to them letter by letter. */
final class NoShouting implements Rule {

    private static final int WORDS_OF_A_SENTENCE = 4;
    /** NHS, CAMHS: a row of names is no sentence. */
    private static final int LONGEST_SHORT_FORM = 5;

    @Override
    public Stream<Remark> remarks(Written text) {
        return text.blocks()
                .flatMap(Sentence::in)
                .filter(sentence -> isShouted(sentence.words()))
                .map(sentence -> Remark.stop("A sentence is in capitals", sentence.text(),
                        "Write it in small letters; **two stars** on each side make words stand out."));
    }

    private static boolean isShouted(List<String> words) {
        List<String> whole = words.stream().filter(word -> word.length() > 1).toList();
        return whole.size() >= WORDS_OF_A_SENTENCE
                && whole.stream().allMatch(NoShouting::isInCapitals)
                && whole.stream().anyMatch(word -> word.length() > LONGEST_SHORT_FORM);
    }

    /** Letters of scripts without capitals are neither. */
    private static boolean isInCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.UK)) && !word.equals(word.toLowerCase(Locale.UK));
    }
}
