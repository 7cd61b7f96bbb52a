package org.nhshdx.tenant.picture.darkroom;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.nhshdx.core.picture.Cut;
import org.nhshdx.tenant.problem.Refused;

/** Where photographs are developed: one at a time on each node, because unfolded they are large. */
@ApplicationScoped
public class Darkroom {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Semaphore place = new Semaphore(1, true);

    /** What was sent, looked at by its content, upright, stripped and cut; refused with advice if it can't be read safely. */
    public Developed develop(Supplier<byte[]> sent, Cut cut) {
        return alone(() -> {
            BufferedImage whole = Exposure.of(Negative.of(sent.get()));
            List<Print> prints = Prints.of(whole, cut);
            return new Developed(WriterOfPrints.source(whole), prints);
        });
    }

    /** A picture that was developed before, cut in another way. */
    public List<Print> cutAgain(byte[] source, Cut cut) {
        return alone(() -> Prints.of(Exposure.of(Negative.of(source)), cut));
    }

    private <T> T alone(Supplier<T> work) {
        if (!isFree()) {
            throw Refused.tooMany("Many pictures are being sent just now.", PATIENCE);
        }
        try {
            return work.get();
        } finally {
            place.release();
        }
    }

    private boolean isFree() {
        try {
            return place.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
