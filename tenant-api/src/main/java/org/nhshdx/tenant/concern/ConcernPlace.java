package org.nhshdx.tenant.concern;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nhshdx.core.brand.LicenceCode;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.publication.PublicLicence;

/**
 * The chapters a concern is about: that of the page its reporter came from, and all those in what they call it.
 *
 * @param recognised whether we know what they call it, or they call it nothing
 */
record ConcernPlace(Set<UUID> chapters, boolean recognised) {

    private static final Pattern PAGE = Pattern.compile("/(?!/)[^\\p{Cntrl}\\\\]{0,200}");
    private static final Pattern OF_A_CHAPTER = Pattern.compile("/(?:x|organise|core-team/chapters|core-team/applications)/([^/?#]+).*");
    private static final Pattern OF_A_LICENCE = Pattern.compile("/verify/([^/?#]+)");

    /** As many words as the name of a place has. */
    private static final int LONGEST_NAME = 8;

    /** The address of a page of ours; empty when it is none. */
    static String page(String typed) {
        return PAGE.matcher(typed).matches() ? typed : "";
    }

    /** Inside a scope. */
    static ConcernPlace of(String page, String called) {
        Set<UUID> named = named(called);
        Set<UUID> chapters = new HashSet<>(named);
        ofChapter(page).or(() -> ofLicence(page)).ifPresent(chapters::add);
        return new ConcernPlace(chapters, called.isBlank() || !named.isEmpty());
    }

    /** The chapters whose place stands in these words, as whole words in any spelling; inside a scope. */
    static Set<UUID> named(String words) {
        Set<String> slugs = Stream.of(words, Naming.withoutPossessives(words))
                .flatMap(text -> runs(Words.of(text).list()))
                .collect(Collectors.toSet());
        return Address.among(slugs).stream().map(Address::chapterId).collect(Collectors.toSet());
    }

    /** Each way to take some words that follow each other, as addresses are written. */
    private static Stream<String> runs(List<String> words) {
        return IntStream.range(0, words.size()).boxed().flatMap(from ->
                IntStream.rangeClosed(from + 1, Math.min(words.size(), from + LONGEST_NAME))
                        .mapToObj(to -> String.join("-", words.subList(from, to))));
    }

    private static Optional<UUID> ofChapter(String page) {
        return found(OF_A_CHAPTER, page).map(slug -> slug.toLowerCase(Locale.ROOT)).flatMap(Address::at).map(Address::chapterId);
    }

    private static Optional<UUID> ofLicence(String page) {
        return found(OF_A_LICENCE, page).flatMap(LicenceCode::typed).flatMap(PublicLicence::with).map(PublicLicence::chapterId);
    }

    private static Optional<String> found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
