package org.nhshdx.tenant.charter;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.function.LongSupplier;
import org.nhshdx.tenant.problem.Refused;

/** How many examinations an address may ask for in a minute, whichever minute one looks at. */
@ApplicationScoped
class ExaminationLimit {

    static final int A_MINUTE = 300;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** More addresses than this are not remembered: the ones unseen for longest start afresh. */
    private static final int REMEMBERED = 20_000;

    private static final int HOUSEHOLD_BYTES = 8;

    private final LongSupplier nanos;
    private final Cache<String, LastMinute> askers = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build();

    ExaminationLimit() {
        this(System::nanoTime);
    }

    ExaminationLimit(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Counts one examination for this address, or refuses it and says how long to wait. */
    void count(String address) {
        askers.get(household(address), first -> new LastMinute())
                .count(nanos.getAsLong())
                .ifPresent(wait -> {
                    throw Refused.tooMany(wait.plusMillis(999));
                });
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

    /** When one asker's examinations of the last minute were; windows with fixed edges would let twice as many by. */
    private static final class LastMinute {

        private final Queue<Long> times = new ArrayDeque<>();

        /** Counts one more, unless there were too many: then how long until there is room. */
        synchronized Optional<Duration> count(long now) {
            while (!times.isEmpty() && now - times.element() >= MINUTE.toNanos()) {
                times.remove();
            }
            if (times.size() >= A_MINUTE) {
                return Optional.of(MINUTE.minusNanos(now - times.element()));
            }
            times.add(now);
            return Optional.empty();
        }
    }
}
