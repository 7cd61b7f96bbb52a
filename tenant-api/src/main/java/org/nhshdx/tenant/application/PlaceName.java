package org.nhshdx.tenant.application;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nhshdx.core.chapter.ChapterSlug;
import org.nhshdx.core.charter.Words;

/** What a chapter may give as its place: a name as people write it, in letters of any script, and without ours before it. */
final class PlaceName {

    /** "St. Ives", "Bo'ness", "Westward Ho!", "Newport (Pagnell)", "Brighton & Hove", "Ynys Môn". */
    private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\u200C '’‘ʼ.,()&/!·–-]");

    private static final Words OURS = Words.of("NHSHDx");
    private static final Words THEIRS = Words.of("NHS");

    private PlaceName() {}

    /** What is wrong with it; empty when nothing is, or nothing is given. */
    static Optional<String> against(String place) {
        Words words = Words.of(place);
        Matcher foreign = FOREIGN.matcher(place);
        if (words.contain(OURS) || words.contain(THEIRS)) {
            return Optional.of("Write the place alone, such as Gloucester: NHSHDx comes before it by itself.");
        }
        if (foreign.find()) {
            return Optional.of(foreign(foreign.group()));
        }
        return place.isEmpty() ? Optional.empty() : againstLetters(place);
    }

    private static String foreign(String found) {
        String what = found.matches("[\\p{C}\\s]") ? "A sign that can't be seen" : "“%s”".formatted(found);
        return what + " is in no place's name. Write it with letters, and where it has them apostrophes, hyphens or full stops.";
    }

    /** A place nobody can write with a to z has no address of its own. */
    private static Optional<String> againstLetters(String place) {
        if (place.codePoints().noneMatch(Character::isLetter)) {
            return Optional.of("Write what people there call the place: its name has letters.");
        }
        return ChapterSlug.from(place).isEmpty()
                ? Optional.of("Write the place with letters from a to z too: its web address needs them.")
                : Optional.empty();
    }
}
