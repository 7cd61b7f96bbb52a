package org.nhshdx.core.event;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

/**
 * One deed at a time over all chapters, where the next has to see what the last one did.
 *
 * <p>A row lock rather than an advisory one: it needs no SQL of PostgreSQL's own and ends with the transaction.
 */
@Entity
public class Turn extends PanacheEntityBase {

    private static final String ANNOUNCING = "announcing";

    @Id
    private String deed;

    protected Turn() {}

    /** Waits until nobody else announces; what is read from here on includes what they announced. */
    public static void takeToAnnounce() {
        Turn turn = findById(ANNOUNCING, LockModeType.PESSIMISTIC_WRITE);
        if (turn == null) {
            throw new IllegalStateException("The row that announcing waits on is gone.");
        }
    }
}
