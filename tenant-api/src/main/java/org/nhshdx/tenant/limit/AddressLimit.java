package org.nhshdx.tenant.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.function.LongSupplier;

/**
 * How often each address on the network may do something in a stretch of time, whichever stretch one looks at.
 *
 * <p>Each node counts for itself and in memory alone: no address is written down.
 */
public final class AddressLimit {

    /** More addresses than this are not remembered: the ones unseen for longest start afresh. */
    private static final int REMEMBERED = 20_000;

    private static final int HOUSEHOLD_BYTES = 8;

    private final int most;
    private final Duration stretch;
    private final LongSupplier nanos;
    private final Cache<String, Lately> askers;

    /** @param nanos a clock of nanoseconds that never goes back */
    public AddressLimit(int most, Duration stretch, LongSupplier nanos) {
        this.most = most;
        this.stretch = stretch;
        this.nanos = nanos;
        this.askers = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterAccess(stretch.multipliedBy(2)).build();
    }

    /** Counts one more for this address, unless there were too many: then how long until there is room. */
    public Optional<Duration> count(String address) {
        return askers.get(household(address), first -> new Lately()).count(nanos.getAsLong());
    }

    /** A household has a whole /64 of IPv6 addresses, so all of those count as one. */
    private static String household(String address) {
        try {
            var parsed = InetAddress.getByName(address.replaceFirst("%.*$", ""));
            return parsed instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(parsed.getAddress(), HOUSEHOLD_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
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
