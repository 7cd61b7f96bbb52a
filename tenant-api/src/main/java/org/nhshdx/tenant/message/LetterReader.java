package org.nhshdx.tenant.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.nhshdx.core.message.Letter;
import org.nhshdx.tenant.scope.Scope;

/** Reads the letters that the core team wrote to a chapter, as they were sent. */
@ApplicationScoped
public class LetterReader {

    private static final int LATEST = 50;

    @Inject
    Scope scope;

    /** The newest first. */
    public List<LetterOnDesk> latest(UUID chapter) {
        return scope.reading(chapter, () -> Letter.latest(LATEST).stream().map(LetterReader::onDesk).toList());
    }

    private static LetterOnDesk onDesk(Letter letter) {
        return new LetterOnDesk(letter.subject(), letter.body(), letter.queuedAt());
    }

    /** A letter as it was sent. */
    public record LetterOnDesk(String subject, String body, Instant at) {}
}
