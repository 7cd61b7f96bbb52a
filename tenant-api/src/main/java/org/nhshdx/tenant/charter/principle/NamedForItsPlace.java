package org.nhshdx.tenant.charter.principle;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nhshdx.core.charter.Words;

/** One name for all of us, with the place behind it. */
final class NamedForItsPlace extends Promise implements FactsPrinciple {

    NamedForItsPlace() {
        super(
                "named-for-its-place",
                Check.AUTO,
                "A chapter is “NHSHDx {place}”; an event is titled “NHSHDx {place}” or “NHSHDx {place}: {theme}” with"
                        + " its theme given.",
                "People should see at once whose family it is of, and where.");
    }

    @Override
    public Set<About> about() {
        return Set.of(About.CHAPTER, About.EVENT);
    }

    @Override
    public Verdict examine(Subject subject, Parameters parameters) {
        var title = Given.text(subject.event().title());
        if (title.isEmpty()) {
            return Verdict.unanswered(subject.chapter()
                    .place()
                    .map(place -> "Call it " + InWords.quoted(plain(place)) + ".")
                    .orElse("Call it “NHSHDx” and the name of your place."));
        }
        return subject.chapter()
                .place()
                .map(place ->
                        examine(title.get(), place, Given.text(subject.event().theme())))
                .orElseGet(() ->
                        Verdict.broken(InWords.quoted(title.get()), "Call it “NHSHDx” and the name of your place."));
    }

    private static Verdict examine(String title, String place, Optional<String> theme) {
        var isPlain = Words.of(title).isSameAs(Words.of(plain(place)));
        var isThemed = theme.map(given -> Words.of(title).isSameAs(Words.of(themed(place, given))))
                .orElse(false);
        return isPlain || isThemed
                ? Verdict.kept(InWords.quoted(title))
                : Verdict.broken(InWords.quoted(title), advice(title, place, theme));
    }

    private static String advice(String title, String place, Optional<String> theme) {
        var callIt = "Call it " + InWords.quoted(plain(place));
        return theme.map(given -> callIt + " or " + InWords.quoted(themed(place, given)) + ".")
                .orElseGet(() -> title.contains(":") ? callIt + ", or give its theme as well." : callIt + ".");
    }

    private static String plain(String place) {
        return ChapterFacts.FAMILY + " " + written(place);
    }

    private static String themed(String place, String theme) {
        return plain(place) + ": " + theme;
    }

    /** "stoke-on-trent", as an address has it, is written "Stoke on Trent"; what has a capital is left alone. */
    private static String written(String place) {
        if (!place.equals(place.toLowerCase(Locale.ROOT))) {
            return place;
        }
        return Arrays.stream(place.split("[-\\s]+"))
                .map(NamedForItsPlace::capitalised)
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        var small = Set.of("on", "upon", "by", "le", "the", "in", "of", "and", "under", "");
        return small.contains(word) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
