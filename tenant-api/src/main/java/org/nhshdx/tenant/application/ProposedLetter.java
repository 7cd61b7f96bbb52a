package org.nhshdx.tenant.application;

import java.util.List;
import java.util.stream.Collectors;

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
    LetterText decline(String reason, List<String> statements, String wouldChange) {
        return write(
                "Our answer about " + chapter,
                """
                Thank you for the work you have put into %s. We have decided not to approve it as it stands.

                %s

                It is about these principles of the charter:
                %s

                What would change our answer: %s

                The place is free again, and so are you to apply once more."""
                        .formatted(
                                chapter, reason, statements.stream().map("- "::concat).collect(Collectors.joining("\n")),
                                wouldChange));
    }

    private LetterText write(String subject, String words) {
        return new LetterText(subject, "Dear %s,\n\n%s\n\n%s, for the core team".formatted(listed(), words, sender));
    }

    private String listed() {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
