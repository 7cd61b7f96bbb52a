package org.nhshdx.tenant.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;

/** How often each address on the network may do something; no address is written down. */
public final class AddressLimit {

    private static final int HOUSEHOLD_BYTES = 8;

    private final Limit<String> limit;

    /** @param nanos a clock of nanoseconds that never goes back */
    public AddressLimit(int most, Duration stretch, LongSupplier nanos) {
        this.limit = new Limit<>(most, stretch, nanos);
    }

    /** Counts one more for this address, unless there were too many: then how long until there is room. */
    public Optional<Duration> count(String address) {
        return limit.count(household(address));
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
}
