package org.nhshdx.tenant.application;

import org.nhshdx.tenant.message.WritingLetters;
import org.nhshdx.tenant.problem.Refused;

/** The words of a letter before it is queued. */
public record LetterText(String subject, String body) {

    private static final int LONGEST = 20_000;

    /** Inside the chapter's writing scope, in the transaction of the decision it tells of. */
    public void sendBy(WritingLetters letters) {
        letters.write(subject, body);
    }

    /** The same letter in the sender's own words, if they wrote any. */
    public LetterText or(String own) {
        String words = own == null ? "" : own.strip();
        if (words.length() > LONGEST) {
            throw Refused.invalid("letter", "Shorten this to %,d characters.".formatted(LONGEST));
        }
        return words.isEmpty() ? this : new LetterText(subject, words);
    }
}
