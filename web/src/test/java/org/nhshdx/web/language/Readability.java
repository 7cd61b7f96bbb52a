package org.nhshdx.web.language;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How easily some English sentences are read: Flesch and Kincaid's grade, as the age of a reader in the United Kingdom.
 *
 * @param sentences how many there are; labels of a few words aren't sentences
 */
record Readability(int sentences, int words, int syllables) {

    private static final int A_LABEL = 4;
    private static final int AGE_OF_GRADE_NONE = 5;
    private static final Pattern SECTION = Pattern.compile("\\{[#/][^}]*}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    static Readability of(List<String> messages) {
        List<List<String>> sentences = messages.stream()
                .map(message -> PLACEHOLDER.matcher(SECTION.matcher(message).replaceAll(" ")).replaceAll("it"))
                .flatMap(message -> Stream.of(message.split("(?<=[.!?:])\\s+")))
                .map(Readability::words)
                .filter(words -> words.size() >= A_LABEL)
                .toList();
        List<String> words = sentences.stream().flatMap(List::stream).toList();
        return new Readability(sentences.size(), words.size(), words.stream().mapToInt(Readability::syllables).sum());
    }

    static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(MatchResult::group).toList();
    }

    double wordsInASentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }

    /** The age at which a reader is at home in it. */
    double age() {
        double grade = sentences == 0 ? 0 : 0.39 * wordsInASentence() + 11.8 * syllables / words - 15.59;
        return AGE_OF_GRADE_NONE + grade;
    }

    private static int syllables(String word) {
        String spoken = word.toLowerCase().replaceAll("(?<=[^aeiouyl])e$", "");
        return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
