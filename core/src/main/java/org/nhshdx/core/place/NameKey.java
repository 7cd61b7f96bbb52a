package org.nhshdx.core.place;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is compared and searched: without case, accents, punctuation and extra spaces; "St. Helen's" is "st helens". */
public final class NameKey {

    private NameKey() {}

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** What a stored key is LIKE that has these words in it: any when nothing was typed, none when nothing of it is a word. */
    public static String pattern(String words) {
        String key = of(words);
        return key.isEmpty() && !words.isBlank() ? "!" : "%" + key + "%";
    }
}
