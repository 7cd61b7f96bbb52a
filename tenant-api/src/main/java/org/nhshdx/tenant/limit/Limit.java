package org.nhshdx.tenant.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.LongSupplier;

/**
 * How often each asker may do something in a stretch of time, whichever stretch one looks at.
 *
 * <p>Each node counts for itself and in memory alone: nobody is written down.
 *
 * @param <A> how askers are told apart
 */
public final class Limit<A> {

    /** More askers than this are not remembered: the ones unseen for longest start afresh. */
    private static final int REMEMBERED = 20_000;

    private final int most;
    private final Duration stretch;
    private final LongSupplier nanos;
    private final Cache<A, Lately> askers;

    /** @param nanos a clock of nanoseconds that never goes back */
    public Limit(int most, Duration stretch, LongSupplier nanos) {
        this.most = most;
        this.stretch = stretch;
        this.nanos = nanos;
        this.askers = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(stretch.multipliedBy(2)).build();
    }

    /** Counts one more for this asker, unless there were too many: then how long until there is room. */
    public Optional<Duration> count(A asker) {
        return askers.get(asker, first -> new Lately()).count(nanos.getAsLong());
    }

    /** When one asker's last ones were; stretches with fixed edges would let twice as many by. */
    private final class Lately {

        private final Queue<Long> times = new ArrayDeque<>();

        synchronized Optional<Duration> count(long now) {
            while (!times.isEmpty() && now - times.element() >= stretch.toNanos()) {
                times.remove();
            }
            if (times.size() >= most) {
                return Optional.of(stretch.minusNanos(now - times.element()));
            }
            times.add(now);
            return Optional.empty();
        }
    }
}
