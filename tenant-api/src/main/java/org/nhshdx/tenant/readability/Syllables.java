package org.nhshdx.tenant.readability;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Counts how often an English word is begun anew while it is said; right for nine words of ten, which is enough for an average. */
final class Syllables {

    private static final Pattern SPOKEN_ENDING = Pattern.compile("(?:[td]ed|(?:[sxzgc]|ch|sh)es)$");
    private static final Pattern SILENT_ENDING = Pattern.compile("(?<![aeiouyl])e[sd]?$|(?<=[aeiouy]l)e[sd]?$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private Syllables() {}

    static int in(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[^\\p{Alpha}]", "").toLowerCase(Locale.ROOT);
        String said = SPOKEN_ENDING.matcher(plain).find() ? plain : SILENT_ENDING.matcher(plain).replaceAll("");
        return Math.max(1, (int) VOWELS.matcher(said).results().count());
    }
}
