package org.nhshdx.core.charter;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A name as the charter compares names: by whole words, whatever the case, accents, punctuation and spacing. */
public final class Words {

    private static final Pattern MARKS_AND_APOSTROPHES = Pattern.compile("[\\p{Mn}\\p{Cf}'’‘ʼ`´]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}\\p{Mc}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");
    /** Letters that carry their accent inside, so that decomposing them doesn't take it off. */
    private static final Map<String, String> STROKED =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ħ", "h", "ı", "i");

    private final String shown;
    private final List<String> words;
    private final String letters;
    private final BitSet edges;

    private Words(String shown, List<String> words) {
        this.shown = shown;
        this.words = words;
        this.letters = String.join("", words);
        this.edges = edges(words);
    }

    /** The words of this text. */
    public static Words of(String text) {
        var shown = text == null ? "" : text.strip();
        var plain = Normalizer.normalize(shown, Normalizer.Form.NFKD);
        plain = MARKS_AND_APOSTROPHES.matcher(plain).replaceAll("");
        // Upper case first: it turns ß into SS and ſ into S, which lower case alone leaves.
        plain = unstroked(plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
        return new Words(
                shown,
                Arrays.stream(BETWEEN_WORDS.split(plain))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    /** Whether there is nothing to see in this text. */
    public static boolean isBlank(String text) {
        return text == null || INVISIBLE.matcher(text).replaceAll("").isEmpty();
    }

    private static String unstroked(String text) {
        var plain = text;
        for (var letter : STROKED.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }

    /** Whether both are the same name. */
    public boolean isSameAs(Words other) {
        return key().equals(other.key());
    }

    /** Whether the other name stands in this one as whole words, one after the other. */
    public boolean contain(Words other) {
        if (other.words.isEmpty()) {
            return false;
        }
        var wanted = other.letters;
        for (var at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
            if (edges.get(at) && edges.get(at + wanted.length())) {
                return true;
            }
        }
        return false;
    }

    /** Where words begin and end when they are written without anything between them. */
    private static BitSet edges(List<String> words) {
        var edges = new BitSet();
        edges.set(0);
        var end = 0;
        for (var word : words) {
            end += word.length();
            edges.set(end);
        }
        return edges;
    }

    /** This name without any of the given words at its end, as long as a word is left. */
    public Words withoutEnding(List<String> endings) {
        var last = words.size();
        while (last > 1 && endings.contains(words.get(last - 1))) {
            last--;
        }
        return new Words(shown, words.subList(0, last));
    }

    /** The same for every way to write the same name; what to keep in a column and look up by. */
    public String key() {
        return words.isEmpty() ? shown : letters;
    }

    /** The words, in order and in plain small letters. */
    public List<String> list() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words && isSameAs(words);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    /** The name as it was written. */
    @Override
    public String toString() {
        return shown;
    }
}
