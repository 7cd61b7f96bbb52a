package org.nhshdx.core.message;

/** What a message says: its subject, and its words in Markdown. */
public record Wording(String subject, String body) {

    public Wording {
        // One line: whatever a title brought along can't become a header of its own.
        subject = subject.strip().replaceAll("\\s+", " ");
    }
}
