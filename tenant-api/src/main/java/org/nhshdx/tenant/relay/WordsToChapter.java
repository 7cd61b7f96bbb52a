package org.nhshdx.tenant.relay;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nhshdx.core.message.EmailAddress;
import org.nhshdx.tenant.problem.Advice;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.problem.Told;

/** What somebody writes to a chapter's organisers: what they call themselves, where an answer goes, and the words. */
public record WordsToChapter(String name, EmailAddress email, String words) {

    public static final int LONGEST = 5_000;

    private static final int A_LINE = 100;
    private static final int MOST_LINKS = 3;

    private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?:|\\bwww\\.");

    /** As it was typed; refused with advice at each field. */
    public static WordsToChapter typed(String name, String email, String words) {
        Refused.ifAny(wrong(name, email, words));
        return new WordsToChapter(name, EmailAddress.typed(email).orElseThrow(), words);
    }

    private static List<Advice> wrong(String name, String email, String words) {
        return Stream.of(
                        Told.wrong("name", name, A_LINE, "Say what the organisers may call you."),
                        oneLine(name),
                        address(email),
                        Told.wrong("words", words, LONGEST, "Write what you would like to ask or say."),
                        links(words))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Advice> oneLine(String name) {
        return name.codePoints().noneMatch(Character::isISOControl) ? Optional.empty()
                : Optional.of(new Advice("name", "Write your name on one line."));
    }

    private static Optional<Advice> address(String email) {
        return EmailAddress.typed(email).isPresent() ? Optional.empty()
                : Optional.of(new Advice("email", "Write one e-mail address, such as pip@example.org, so that they can answer you."));
    }

    private static Optional<Advice> links(String words) {
        return LINK.matcher(words).results().count() <= MOST_LINKS ? Optional.empty()
                : Optional.of(new Advice("words", "Leave out some of the links: at most %d, so that nobody can advertise here.".formatted(MOST_LINKS)));
    }
}
