package org.nhshdx.core.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a message says: its subject, and its words in Markdown. */
@Embeddable
public record Wording(
        @Column(nullable = false, updatable = false) String subject,
        @Column(nullable = false, updatable = false) String body) {

    public Wording {
        // One line: whatever a title brought along can't become a header of its own.
        subject = subject.strip().replaceAll("\\s+", " ");
    }
}
