package org.nhshdx.tenant.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.nhshdx.core.message.Letter;

/** The core team writes to a chapter: the letter is kept as sent, and queued to everybody there who has an address. */
@ApplicationScoped
public class WritingLetters {

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Inside the chapter's writing scope, in the transaction of the decision that the letter tells of. */
    public void write(String subject, String body) {
        Letter letter = new Letter(subject, body, clock.instant());
        letter.persist();
        outbox.queueToOrganisers(MessageToSend.saying("letter " + letter.id(), "letter", subject, body));
    }
}
