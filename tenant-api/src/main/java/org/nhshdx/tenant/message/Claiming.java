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
import org.nhshdx.core.message.Message;
import org.nhshdx.core.tenancy.NewId;
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
        UUID claim = NewId.next();
        Instant now = clock.instant();
        Instant leaseEnds = now.plus(LEASE);
        return scope.writingShared(() -> new Batch(claim, leaseEnds,
                Message.claim(claim, now, leaseEnds, QuietHours.include(now), BATCH).stream().map(MessageInHand::of).toList()));
    }

    void sent(Batch batch, MessageInHand message) {
        scope.writingShared(() -> Message.sent(message.id(), batch.claim(), clock.instant()));
    }

    void notSent(Batch batch, MessageInHand message, NotDelivered why) {
        switch (why.because()) {
            case OF_THE_ADDRESS -> returned(batch, message, why.getMessage());
            case OF_THE_MESSAGE -> scope.writingShared(() -> Message.fail(message.id(), batch.claim(), why.getMessage()));
            case OF_THE_WAY -> scope.writingShared(() -> later(batch, message, why.getMessage()));
        }
    }

    private boolean later(Batch batch, MessageInHand message, String why) {
        return Patience.after(message.attempt())
                .map(pause -> Message.retry(message.id(), batch.claim(), clock.instant().plus(pause), why))
                .orElseGet(() -> Message.fail(message.id(), batch.claim(), why));
    }

    private void returned(Batch batch, MessageInHand message, String why) {
        Supplier<Boolean> giveUp = () -> Message.fail(message.id(), batch.claim(), why);
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

    /** What one node has taken, and until when it is its own. */
    record Batch(UUID claim, Instant leaseEnds, List<MessageInHand> messages) {}
}
