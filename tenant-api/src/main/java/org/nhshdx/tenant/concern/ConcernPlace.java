package org.nhshdx.tenant.concern;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nhshdx.core.brand.LicenceCode;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.chapter.ChapterSlug;
import org.nhshdx.core.publication.PublicLicence;

/** Finds the chapter a concern is about, from the page its reporter came from or from what they call it. */
final class ConcernPlace {

    private static final Pattern PAGE = Pattern.compile("/(?!/)[^\\p{Cntrl}\\\\]{0,200}");
    private static final Pattern OF_A_CHAPTER = Pattern.compile("/x/([^/?#]+).*");
    private static final Pattern OF_A_LICENCE = Pattern.compile("/verify/([^/?#]+)");

    private ConcernPlace() {}

    /** The address of a page of ours; empty when it is none. */
    static String page(String typed) {
        return PAGE.matcher(typed).matches() ? typed : "";
    }

    /** Inside a scope. */
    static Optional<UUID> chapter(String page, String place) {
        return ofChapter(page).or(() -> ofLicence(page)).or(() -> named(place));
    }

    private static Optional<UUID> ofChapter(String page) {
        return found(OF_A_CHAPTER, page).flatMap(Address::at).map(Address::chapterId);
    }

    private static Optional<UUID> ofLicence(String page) {
        return found(OF_A_LICENCE, page).flatMap(LicenceCode::typed).flatMap(PublicLicence::with).map(PublicLicence::chapterId);
    }

    private static Optional<UUID> named(String place) {
        return ChapterSlug.from(place.replaceFirst("(?i)^\\s*NHSHDx\\s+", ""))
                .flatMap(slug -> Address.at(slug.value()))
                .map(Address::chapterId);
    }

    private static Optional<String> found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
