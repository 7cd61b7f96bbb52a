package org.nhshdx.tenant.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.nhshdx.tenant.charter.principle.InWords;

/**
 * The letter we would write about a decision, for its sender to change any word of.
 *
 * @param names whom it is to
 * @param chapter what they asked to become, such as "NHSHDx Leeds"
 * @param sender who signs it
 */
record ProposedLetter(List<String> names, String chapter, String sender) {

    LetterText approval() {
        return write(
                chapter + " is a chapter now",
                """
                We are glad to say yes. %s is a chapter from today. Your site is open to everybody, the place is yours, and the \
                name is licensed to you under the charter that you signed.

                Your desk says what comes next. If you get stuck, ask: every one of us has been there."""
                        .formatted(chapter));
    }

    LetterText request(String reason) {
        return write(
                "One question before we decide on " + chapter,
                """
                Thank you for asking to become %s. Before we can decide, we need to know more:

                %s

                Change your answers on your desk and submit them again. The clock stands still until then, and it is still \
                your turn in the queue."""
                        .formatted(chapter, reason));
    }

    /** @param statements the principles it is declined under, as the charter words them */
    LetterText decline(String reason, List<String> statements, String wouldChange, LocalDate appealBy) {
        return write(
                "Our answer about " + chapter,
                """
                Thank you for the work you have put into %s. We have decided not to approve it as it stands.

                %s

                It is about these principles of the charter:
                %s

                What would change our answer: %s

                If you think that we got it wrong, appeal on your desk, once, until %s. Somebody else of the core team then \
                decides, and the place is kept for you. If you would rather apply once more, let the place go there."""
                        .formatted(chapter, reason, listed(statements), wouldChange, InWords.day(appealBy)));
    }

    LetterText upheld(String reason) {
        return write(
                "Your appeal: " + chapter + " is a chapter now",
                """
                You asked us to look again, and you were right to. %s is a chapter from today.

                %s

                Your site is open to everybody, the place is yours, and the name is licensed to you under the charter that \
                you signed. Your desk says what comes next."""
                        .formatted(chapter, reason));
    }

    /** @param statements the principles it stays declined under, as the charter words them */
    LetterText dismissed(String reason, List<String> statements, String wouldChange) {
        return write(
                "Our answer to your appeal about " + chapter,
                """
                Somebody who had not decided before has looked at %s again, from the beginning. The answer stays no.

                %s

                It is about these principles of the charter:
                %s

                What would change our answer: %s

                There is one appeal, so this is final. The place is free again, and so are you to apply once more."""
                        .formatted(chapter, reason, listed(statements), wouldChange));
    }

    private static String listed(List<String> statements) {
        return statements.stream().map("- "::concat).collect(Collectors.joining("\n"));
    }

    private LetterText write(String subject, String words) {
        return new LetterText(subject, "Dear %s,\n\n%s\n\n%s, for the core team".formatted(addressed(), words, sender));
    }

    private String addressed() {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
