package org.nhshdx.tenant.charter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.nhshdx.tenant.limit.AddressLimit;
import org.nhshdx.tenant.problem.Refused;

/** How many examinations an address may ask for in a minute, whichever minute one looks at. */
@ApplicationScoped
class ExaminationLimit {

    static final int A_MINUTE = 300;

    private final AddressLimit limit;

    ExaminationLimit() {
        this(System::nanoTime);
    }

    ExaminationLimit(LongSupplier nanos) {
        this.limit = new AddressLimit(A_MINUTE, Duration.ofMinutes(1), nanos);
    }

    /** Counts one examination for this address, or refuses it and says how long to wait. */
    void count(String address) {
        limit.count(address).ifPresent(wait -> {
            throw Refused.tooMany(wait.plusMillis(999));
        });
    }
}
