package org.nhshdx.tenant.artwork;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where a very long word may be broken: before a consonant that a vowel follows, as in English and Welsh; failing that, anywhere. */
final class Syllables {

    /** Marks such a place, and is seen only where a line ends. */
    static final char BREAK = '\u00ad';

    /** Shorter words are never broken. */
    private static final int LONG = 24;

    private static final int LEAST = 4;
    private static final Pattern LONG_WORD = Pattern.compile("[\\p{L}’]{" + LONG + ",}");
    private static final String VOWELS = "aeiouwyâêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ";
    private static final Set<String> ONE_SOUND = Set.of("ch", "dd", "ff", "ng", "ll", "ph", "rh", "th", "sh", "wh", "ck");

    private Syllables() {}

    static String marked(String words) {
        return LONG_WORD.matcher(words).replaceAll(word -> markedWord(word.group()));
    }

    private static String markedWord(String word) {
        List<Integer> places = IntStream.rangeClosed(LEAST, word.length() - LEAST).boxed().toList();
        List<Integer> between = places.stream().filter(place -> isBetween(word.toLowerCase(Locale.UK), place)).toList();
        Set<Integer> chosen = Set.copyOf(between.isEmpty() ? places : between);
        return IntStream.range(0, word.length())
                .mapToObj(i -> (chosen.contains(i) ? String.valueOf(BREAK) : "") + word.charAt(i))
                .collect(Collectors.joining());
    }

    private static boolean isBetween(String word, int place) {
        return !isVowel(word.charAt(place)) && isVowel(word.charAt(place + 1)) && word.charAt(place) != '’'
                && !ONE_SOUND.contains(word.substring(place - 1, place + 1));
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /** Part of marked words as a line of its own. */
    static String shown(String part) {
        String line = part.strip();
        boolean isBroken = !line.isEmpty() && line.charAt(line.length() - 1) == BREAK;
        return line.replace(String.valueOf(BREAK), "") + (isBroken ? "-" : "");
    }
}
