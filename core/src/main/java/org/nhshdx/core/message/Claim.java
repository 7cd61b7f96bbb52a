package org.nhshdx.core.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.nhshdx.core.tenancy.NewId;

/** One node's hold on what it is about to send, until its lease ends; what it notes counts only while it has that hold. */
public record Claim(UUID id, Instant leaseEnds) {

    public static Claim until(Instant leaseEnds) {
        return new Claim(NewId.next(), leaseEnds);
    }

    /**
     * Takes what is due; what another node takes at this moment is left to it.
     *
     * @param night whether only urgent ones may go out
     */
    public List<Message> take(Instant now, boolean night, int most) {
        List<Message> due = Message.dueAndFree(now, night, most);
        due.forEach(message -> message.delivery().beginAttempt(this));
        return due;
    }

    /** Notes that it went out, unless another node has taken it over meanwhile. */
    public boolean sent(UUID message, Instant at) {
        return note(message, delivery -> delivery.end(at));
    }

    /** Puts it back for another attempt at that time. */
    public boolean retry(UUID message, Instant nextAt, String trouble) {
        return note(message, delivery -> delivery.waitUntil(nextAt, trouble));
    }

    /** Gives it up. */
    public boolean fail(UUID message, String trouble) {
        return note(message, delivery -> delivery.giveUp(trouble));
    }

    private boolean note(UUID message, Consumer<Delivery> what) {
        Optional<Message> held = Message.heldBy(this, message);
        held.map(Message::delivery).ifPresent(what);
        return held.isPresent();
    }
}
