package org.nhshdx.tenant.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.nhshdx.core.message.Claim;
import org.nhshdx.tenant.scope.Scope;

/** Takes messages out of the outbox for one node, and notes what became of each; each step is a short transaction. */
@ApplicationScoped
public class Claiming {

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int BATCH = 25;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Inject
    Instance<ReturnedMail> returnedMail;

    /** What is due, for this node alone until its lease ends; if the node dies, others take it then. */
    Batch next() {
        Instant now = clock.instant();
        Claim claim = Claim.until(now.plus(LEASE));
        return scope.writingShared(() -> new Batch(claim,
                claim.take(now, QuietHours.include(now), BATCH).stream().map(MessageInHand::of).toList()));
    }

    void sent(Batch batch, MessageInHand message) {
        scope.writingShared(() -> batch.claim().sent(message.id(), clock.instant()));
    }

    void notSent(Batch batch, MessageInHand message, NotDelivered why) {
        switch (why.because()) {
            case OF_THE_ADDRESS -> returned(batch, message, why.getMessage());
            case OF_THE_MESSAGE -> scope.writingShared(() -> batch.claim().fail(message.id(), why.getMessage()));
            case OF_THE_WAY -> scope.writingShared(() -> later(batch, message, why.getMessage()));
        }
    }

    private boolean later(Batch batch, MessageInHand message, String why) {
        return Patience.after(message.attempt())
                .map(pause -> batch.claim().retry(message.id(), clock.instant().plus(pause), why))
                .orElseGet(() -> batch.claim().fail(message.id(), why));
    }

    private void returned(Batch batch, MessageInHand message, String why) {
        Supplier<Boolean> giveUp = () -> batch.claim().fail(message.id(), why);
        if (message.chapter().isEmpty()) {
            scope.writingShared(giveUp);
            return;
        }
        UUID chapter = message.chapter().get();
        scope.writing(chapter, () -> {
            boolean isOurs = giveUp.get();
            if (isOurs) {
                returnedMail.forEach(one -> one.returned(chapter, message));
            }
            return isOurs;
        });
    }

    /** What one node has taken, and its hold on it. */
    record Batch(Claim claim, List<MessageInHand> messages) {}
}
