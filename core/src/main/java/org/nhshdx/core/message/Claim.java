package org.nhshdx.core.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.Session;
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
        List<Message> due = Message.getEntityManager().unwrap(Session.class)
                .createSelectionQuery("""
                        from Message where delivery.state = QUEUED and delivery.nextAt <= :now and (urgent or :night = false)
                        order by urgent desc, delivery.nextAt, id""", Message.class)
                .setParameter("now", now)
                .setParameter("night", night)
                .setMaxResults(most)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .list();
        due.forEach(message -> message.delivery().beginAnother(this));
        return due;
    }

    /** Notes that it went out, unless another node has taken it over meanwhile. */
    public boolean sent(UUID message, Instant at) {
        return Message.update("delivery.state = SENT, delivery.sentAt = ?1, delivery.claim = null, delivery.trouble = null"
                + " where id = ?2 and delivery.claim = ?3 and delivery.state = QUEUED", at, message, id) == 1;
    }

    /** Puts it back for another attempt at that time. */
    public boolean retry(UUID message, Instant nextAt, String trouble) {
        return Message.update("delivery.claim = null, delivery.nextAt = ?1, delivery.trouble = ?2"
                + " where id = ?3 and delivery.claim = ?4 and delivery.state = QUEUED", nextAt, trouble, message, id) == 1;
    }

    /** Gives it up. */
    public boolean fail(UUID message, String trouble) {
        return Message.update("delivery.state = FAILED, delivery.claim = null, delivery.trouble = ?1"
                + " where id = ?2 and delivery.claim = ?3 and delivery.state = QUEUED", trouble, message, id) == 1;
    }
}
