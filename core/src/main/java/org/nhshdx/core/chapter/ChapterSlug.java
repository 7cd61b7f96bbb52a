package org.nhshdx.core.chapter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The part of an address that names a chapter or an event: lower case, a to z, digits and single hyphens, 60 at most. */
public record ChapterSlug(String value) {

    private static final int LONGEST = 60;

    public ChapterSlug {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*") || value.length() > LONGEST) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /** "Ynys Môn" becomes "ynys-mon"; empty when nothing in the name can be written with a to z and digits. */
    public static Optional<ChapterSlug> from(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT)
                .replace("ø", "o").replace("æ", "ae").replace("ß", "ss").replace("ł", "l").replace("đ", "d")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? Optional.empty() : Optional.of(new ChapterSlug(cut));
    }

    @Override
    public String toString() {
        return value;
    }
}
