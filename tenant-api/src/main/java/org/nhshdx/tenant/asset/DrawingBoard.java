package org.nhshdx.tenant.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.nhshdx.tenant.limit.Limit;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;

/** Where artwork is drawn: a few drawings at once on each node, and so many a minute for each person. */
@ApplicationScoped
class DrawingBoard {

    static final int A_MINUTE = 120;

    /** The largest PNG takes 26 MB while it is drawn. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Limit<UUID> limit;

    DrawingBoard() {
        this(System::nanoTime);
    }

    DrawingBoard(LongSupplier nanos) {
        this.limit = new Limit<>(A_MINUTE, Duration.ofMinutes(1), nanos);
    }

    /** Draws for this person once there is a place. */
    byte[] draw(Asker by, Supplier<byte[]> drawing) {
        limit.count(by.person()).ifPresent(wait -> {
            throw Refused.tooMany(wait.plusMillis(999));
        });
        if (!hasPlace()) {
            throw Refused.tooMany("Many drawings are being made just now.", PATIENCE);
        }
        try {
            return drawing.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
