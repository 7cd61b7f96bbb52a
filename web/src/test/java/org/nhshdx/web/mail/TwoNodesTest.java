package org.nhshdx.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.message.Claim;
import org.nhshdx.core.message.Message;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.scope.Scope;

/** Two nodes take what is due at the same moment, each in a transaction that the other doesn't see the end of. */
@QuarkusTest
class TwoNodesTest {
    private static final int MOST = 5;
    private static final int ALL = 100_000;
    private static final Instant DUE = Instant.parse("2999-01-05T12:00:00Z");

    @Inject
    Outbox outbox;

    @Inject
    Scope scope;

    @Test
    void neverTakeTheSameAndNeverWaitForEachOther() throws Exception {
        queue(2 * MOST);
        CountDownLatch hasTaken = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        var one = CompletableFuture.supplyAsync(() -> takenThenUndone(() -> {
            hasTaken.countDown();
            assertThat(ended(mayEnd)).as("the other node went on").isTrue();
        }));
        assertThat(hasTaken.await(1, TimeUnit.MINUTES)).isTrue();
        List<UUID> other = takenThenUndone(mayEnd::countDown);
        assertThat(other).hasSize(MOST).doesNotContainAnyElementsOf(one.join());
    }

    /** Whoever was too slow doesn't write over what the next one has in hand. */
    @Test
    void noteNothingOnWhatTheOtherHasTakenOver() {
        queue(1);
        Claim slow = Claim.until(DUE);
        Claim next = Claim.until(DUE.plusSeconds(60));
        assertThatThrownBy(() -> scope.writingShared(() -> {
            UUID message = slow.take(DUE, false, ALL).get(0).id();
            Message.flush();
            assertThat(next.take(DUE, false, ALL)).extracting(Message::id).contains(message);
            Message.flush();
            assertThat(slow.sent(message, DUE)).isFalse();
            assertThat(slow.fail(message, "Too slow.")).isFalse();
            assertThat(next.sent(message, DUE)).isTrue();
            throw new Undone();
        })).isInstanceOf(Undone.class);
    }

    /** What one takes, before it notes that; the transaction is undone, so that nothing here keeps other tests' mail. */
    private List<UUID> takenThenUndone(Runnable meanwhile) {
        List<UUID> taken = new ArrayList<>();
        assertThatThrownBy(() -> scope.writingShared(() -> {
            List<Message> due = Claim.until(DUE.plusSeconds(60)).take(DUE, false, MOST);
            Message.flush();
            due.forEach(message -> taken.add(message.id()));
            meanwhile.run();
            throw new Undone();
        })).isInstanceOf(Undone.class);
        return taken;
    }

    private static boolean ended(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private void queue(int readers) {
        scope.writingShared(() -> outbox.queue(
                MessageToSend.saying("two nodes " + UUID.randomUUID(), "news", "News", "Something happened."),
                IntStream.range(0, readers).mapToObj(n -> new Recipient("Reader", "reader%d@nodes.example".formatted(n))).toList()));
    }

    private static final class Undone extends RuntimeException {}
}
