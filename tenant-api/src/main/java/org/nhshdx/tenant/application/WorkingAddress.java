package org.nhshdx.tenant.application;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.core.chapter.ChapterSlug;

/** Where a chapter is found until it has claimed its place: the place with four characters that nobody can guess. */
final class WorkingAddress {

    private static final String LETTERS = "abcdefghjkmnpqrstvwxyz23456789";
    private static final int SUFFIX = 4;
    private static final int LONGEST_PLACE = 55;
    private static final SecureRandom DICE = new SecureRandom();

    private WorkingAddress() {}

    /** One that no chapter has yet. */
    static ChapterSlug freeFor(String place) {
        String slug = ChapterSlug.from(place).orElseThrow().value();
        String root = slug.substring(0, Math.min(slug.length(), LONGEST_PLACE)).replaceAll("-+$", "");
        return Stream.generate(() -> new ChapterSlug(root + "-" + suffix()))
                .filter(address -> Address.at(address.value()).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String suffix() {
        return IntStream.range(0, SUFFIX)
                .mapToObj(i -> LETTERS.substring(DICE.nextInt(LETTERS.length())).substring(0, 1))
                .collect(Collectors.joining());
    }
}
