package org.nhshdx.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.message.Message;
import org.nhshdx.core.message.Recipient;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.message.Claiming;
import org.nhshdx.tenant.message.Draining;
import org.nhshdx.tenant.message.MessageInHand;
import org.nhshdx.tenant.message.MessageToSend;
import org.nhshdx.tenant.message.Outbox;
import org.nhshdx.tenant.message.Post;
import org.nhshdx.tenant.scope.Scope;

/** The outbox is drained by several nodes, into a real mail server. */
@QuarkusTest
class DrainingTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);
    private static final LocalTime NOON = LocalTime.NOON;
    private static MailServer server;

    @Inject
    Outbox outbox;

    @Inject
    Scope scope;

    @Inject
    Claiming claiming;

    @Inject
    Draining draining;

    @Inject
    Post post;

    @Inject
    MovableClock clock;

    @BeforeAll
    static void open() {
        server = MailServer.open();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    /** What other tests left behind goes out first. */
    @BeforeEach
    void clear() {
        at(NOON, draining::drain);
    }

    @Test
    void aMessageArrivesAsTextAndAsHtmlThatCanDoNoHarm() throws Exception {
        queue(once("plain"), "plain.example", 1);
        at(NOON, draining::drain);
        var mail = server.mailFor("reader0@plain.example").get(0);
        assertThat(mail.getSubject()).isEqualTo("News – for you");
        assertThat(mail.getFrom()[0]).hasToString("NHSHDx <hello@nhshdx.example>");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@localhost>");
        assertThat(MailServer.part(mail, "text/plain")).startsWith("Something *happened*.").contains("http://localhost/", "is a trade mark");
        assertThat(MailServer.part(mail, "text/html")).contains("<em>happened</em>", "&lt;script&gt;", "is a trade mark").doesNotContain("<script");
    }

    @Test
    void theSameToTheSameAddressIsQueuedOnce() {
        String once = once("same");
        assertThat(queue(once, "same.example", 2)).isEqualTo(2);
        assertThat(queue(once, "SAME.example", 3)).isEqualTo(1);
        at(NOON, draining::drain);
        assertThat(server.recipientsAt("same.example")).containsExactlyInAnyOrder("reader0@same.example", "reader1@same.example");
    }

    @Test
    void whatItsDeedDoesNotKeepIsNotQueued() {
        assertThatThrownBy(() -> scope.writingShared(() -> {
            outbox.queue(news(once("undone")), new Recipient("Reader", "reader@undone.example"));
            throw new IllegalStateException("The deed fails.");
        })).hasMessage("The deed fails.");
        at(NOON, draining::drain);
        assertThat(server.recipientsAt("undone.example")).isEmpty();
    }

    @Test
    void atNightOnlyWhatIsUrgentGoesOut() {
        queue(once("night"), "night.example", 1);
        scope.writingShared(() -> outbox.queue(news(once("urgent")).urgently(), new Recipient("Reader", "urgent@night.example")));
        at(LocalTime.of(23, 30), draining::drain);
        assertThat(server.recipientsAt("night.example")).containsExactly("urgent@night.example");
        at(LocalTime.of(6, 59), draining::drain);
        assertThat(server.recipientsAt("night.example")).hasSize(1);
        at(LocalTime.of(7, 0), draining::drain);
        assertThat(server.recipientsAt("night.example")).containsExactly("urgent@night.example", "reader0@night.example");
    }

    /** One dies in the middle of its batch; the other goes on at once, and takes the dead one's over when the lease ends. */
    @Test
    void twoNodesSendEachMessageOnceAlsoWhenOneIsKilledInTheMiddle() throws Exception {
        queue(once("killed"), "killed.example", 60);
        CountDownLatch inTheMiddle = new CountDownLatch(1);
        Draining doomed = node(dyingAfter(7, inTheMiddle));
        Draining other = node(post);
        at(NOON, () -> {
            var dying = CompletableFuture.runAsync(doomed::drain);
            inTheMiddle.await();
            other.drain();
            assertThatThrownBy(dying::join).hasRootCauseMessage("killed");
            return true;
        });
        assertThat(server.recipientsAt("killed.example")).doesNotHaveDuplicates().hasSize(60 - 18);
        at(NOON.plusMinutes(4), other::drain);
        assertThat(server.recipientsAt("killed.example")).as("still on the dead one's lease").hasSize(60 - 18);
        at(NOON.plusMinutes(6), other::drain);
        assertThat(server.recipientsAt("killed.example")).doesNotHaveDuplicates().hasSize(60);
    }

    @Test
    void aNodeThatWakesAfterItsLeaseSendsNothingMore() throws Exception {
        queue(once("asleep"), "asleep.example", 10);
        CountDownLatch asleep = new CountDownLatch(1);
        CountDownLatch wakeUp = new CountDownLatch(1);
        Draining sleeper = node(message -> {
            post.deliver(message);
            asleep.countDown();
            awaiting(wakeUp);
        });
        var sleeping = at(NOON, () -> {
            var begun = CompletableFuture.supplyAsync(sleeper::drain);
            asleep.await();
            return begun;
        });
        at(NOON.plusMinutes(6), () -> {
            node(post).drain();
            wakeUp.countDown();
            return sleeping.join();
        });
        // The one that was under way when it fell asleep came again, under the same name.
        assertThat(server.recipientsAt("asleep.example")).hasSize(11);
        assertThat(new HashSet<>(server.recipientsAt("asleep.example"))).hasSize(10);
        var twice = server.recipientsAt("asleep.example").get(0);
        assertThat(server.mailFor(twice)).hasSize(2);
        assertThat(server.mailFor(twice).get(0).getMessageID()).isEqualTo(server.mailFor(twice).get(1).getMessageID());
    }

    /** What the claim is for: two nodes that only read what is due send everything twice. */
    @Test
    void withoutTheClaimMessagesAreSentTwice() throws Exception {
        clock.on(LocalDate.of(2900, 1, 5), () -> queue(once("unclaimed"), "unclaimed.example", 5));
        List<Message> one = scope.readingShared(() -> Message.latest(5));
        List<Message> other = scope.readingShared(() -> Message.latest(5));
        for (Message message : Stream.concat(one.stream(), other.stream()).toList()) {
            post.deliver(new MessageInHand(message.id(), Optional.empty(), message.to(), message.words(), Optional.empty(), Optional.empty(),
                    Optional.empty(), false, 1));
        }
        assertThat(server.recipientsAt("unclaimed.example")).hasSize(10);
        assertThat(new HashSet<>(server.recipientsAt("unclaimed.example"))).hasSize(5);
    }

    @Test
    void aServerThatIsAwayIsTriedAgainLater() {
        queue(once("away"), "away.example", 1);
        server.close();
        at(NOON, draining::drain);
        server = MailServer.open();
        at(NOON.plusSeconds(30), draining::drain);
        assertThat(server.recipientsAt("away.example")).isEmpty();
        at(NOON.plusMinutes(2), draining::drain);
        assertThat(server.recipientsAt("away.example")).hasSize(1);
    }

    private Draining node(Post way) {
        return new Draining(claiming, way, List.of(), clock);
    }

    private Post dyingAfter(int sent, CountDownLatch inTheMiddle) {
        int[] left = {sent};
        return message -> {
            if (left[0]-- == 0) {
                inTheMiddle.countDown();
                throw new AssertionError("killed");
            }
            post.deliver(message);
        };
    }

    private static void awaiting(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private int queue(String once, String domain, int readers) {
        return scope.writingShared(() -> outbox.queue(news(once),
                IntStream.range(0, readers).mapToObj(n -> new Recipient("Reader " + n, "reader%d@%s".formatted(n, domain))).toList()));
    }

    private static MessageToSend news(String once) {
        return MessageToSend.saying(once, "news", "News\n– for you", "Something *happened*. <script>alert(1)</script>");
    }

    private String once(String what) {
        return what + " " + DAY;
    }

    private <T> T at(LocalTime time, Callable<T> work) {
        return clock.at(DAY.atTime(time), () -> {
            try {
                return work.call();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
    }
}
