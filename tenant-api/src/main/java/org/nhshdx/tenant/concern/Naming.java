package org.nhshdx.tenant.concern;

import java.util.List;
import java.util.stream.Stream;
import org.nhshdx.core.charter.Words;
import org.nhshdx.core.people.Person;

/**
 * Whether somebody is named in a reporter's words: by any part of their name or by their e-mail address, in any
 * spelling.
 *
 * <p>It finds too many rather than too few: one reader less is a smaller mistake than the wrong reader.
 */
final class Naming {

    /** Initials are in every text. */
    private static final int SHORTEST = 2;

    private Naming() {}

    static boolean names(String words, Person person) {
        return names(words, person.name(), person.email().orElse(""));
    }

    /** @param email the address as the identity provider tells it; empty when it tells none */
    static boolean names(String words, String fullName, String email) {
        List<Words> called = Stream.concat(Words.of(fullName).list().stream(), Stream.of(fullName, email, email.replaceFirst("@.*", "")))
                .map(Words::of)
                .filter(one -> one.key().length() >= SHORTEST)
                .toList();
        return Stream.of(words, withoutPossessives(words)).map(Words::of).anyMatch(text -> called.stream().anyMatch(text::contain));
    }

    /** "Zofia’s" names Zofia, although an apostrophe is no end of a word. */
    static String withoutPossessives(String words) {
        return words.replaceAll("['’‘ʼ`´]", " ");
    }
}
