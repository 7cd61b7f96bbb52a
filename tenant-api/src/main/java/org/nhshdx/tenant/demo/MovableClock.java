package org.nhshdx.tenant.demo;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.nhshdx.tenant.scope.LondonClock;

/** London's clock in development and tests, which a test or the demo's past may move to another day for a while. */
@Singleton
@IfBuildProfile(anyOf = {"dev", "test"})
public class MovableClock extends Clock {


    private final Clock real = Clock.system(LondonClock.ZONE);
    private volatile Duration ahead = Duration.ZERO;

    /** Does the work, for the whole application, as if it were noon of that day in London; then sets the clock right again. */
    public void on(LocalDate day, Runnable work) {
        on(day, () -> {
            work.run();
            return day;
        });
    }

    /** The same for work that has a result. */
    public <T> T on(LocalDate day, Supplier<T> work) {
        return at(day.atTime(12, 0), work);
    }

    /** The same at another time of the day. */
    public <T> T at(LocalDateTime moment, Supplier<T> work) {
        Duration before = ahead;
        ahead = Duration.between(real.instant(), moment.atZone(LondonClock.ZONE).toInstant());
        try {
            return work.get();
        } finally {
            ahead = before;
        }
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return LondonClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
