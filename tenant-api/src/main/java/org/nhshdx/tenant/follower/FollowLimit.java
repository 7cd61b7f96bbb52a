package org.nhshdx.tenant.follower;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.nhshdx.tenant.limit.AddressLimit;
import org.nhshdx.tenant.problem.Refused;

/** How often one address on the network may ask to follow: nobody floods other people's mailboxes through us. */
@ApplicationScoped
class FollowLimit {

    private static final int AN_HOUR = 20;

    private final AddressLimit limit = new AddressLimit(AN_HOUR, Duration.ofHours(1), System::nanoTime);

    void count(String from) {
        limit.count(from).ifPresent(wait -> {
            throw Refused.tooMany(wait.plusMillis(999));
        });
    }
}
