package org.nhshdx.tenant.message;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds, on every node at once. A node claims a few messages, sends them one by one and notes each
 * before the next; what a dead node had claimed is free again when its lease ends.
 */
@ApplicationScoped
public class Draining {

    private static final Logger LOG = Logger.getLogger(Draining.class);

    /** No sending takes longer; who has less time left on the lease doesn't begin. */
    public static final Duration LONGEST_SENDING = Duration.ofSeconds(60);

    private final Claiming claiming;
    private final Post post;
    private final Iterable<Filling> fillings;
    private final Clock clock;

    @Inject
    Draining(Claiming claiming, Post post, Instance<Filling> fillings, Clock clock) {
        this(claiming, post, (Iterable<Filling>) fillings, clock);
    }

    /** One node of several, each with its own way to the mail server. */
    public Draining(Claiming claiming, Post post, Iterable<Filling> fillings, Clock clock) {
        this.claiming = claiming;
        this.post = post;
        this.fillings = fillings;
        this.clock = clock;
    }

    @Scheduled(every = "{nhshdx.mail.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        drain();
    }

    /** Sends all that is due now; how many went out. */
    public int drain() {
        int sent = 0;
        boolean more = true;
        while (more) {
            more = fill();
            sent += sendWhatIsDue();
        }
        return sent;
    }

    private boolean fill() {
        boolean more = false;
        for (Filling filling : fillings) {
            more |= filling.fill();
        }
        return more;
    }

    private int sendWhatIsDue() {
        int sent = 0;
        for (Claiming.Batch batch = claiming.next(); !batch.messages().isEmpty(); batch = claiming.next()) {
            sent += send(batch);
        }
        return sent;
    }

    private int send(Claiming.Batch batch) {
        int sent = 0;
        for (MessageInHand message : batch.messages()) {
            if (clock.instant().plus(LONGEST_SENDING).isAfter(batch.claim().leaseEnds())) {
                return sent;
            }
            sent += send(batch, message) ? 1 : 0;
        }
        return sent;
    }

    private boolean send(Claiming.Batch batch, MessageInHand message) {
        try {
            post.deliver(message);
        } catch (NotDelivered why) {
            LOG.warnf("Message %s was not delivered at attempt %d: %s", message.id(), message.attempt(), why.getMessage());
            claiming.notSent(batch, message, why);
            return false;
        }
        claiming.sent(batch, message);
        return true;
    }

    /** Whoever has more to put into the outbox, a little at a time, such as a message to ten thousand followers. */
    public interface Filling {

        /** Puts the next part in, in a transaction of its own; whether there was any. */
        boolean fill();
    }
}
