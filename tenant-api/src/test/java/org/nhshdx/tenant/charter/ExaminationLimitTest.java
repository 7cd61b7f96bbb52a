package org.nhshdx.tenant.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.problem.Refused;

class ExaminationLimitTest {

    private long now;
    private final ExaminationLimit limit = new ExaminationLimit(() -> now);

    @Test
    void theThreeHundredAndFirstInAMinuteIsToldHowLongToWait() {
        exhaust("192.0.2.1");
        var refused = catchThrowableOfType(Refused.class, () -> limit.count("192.0.2.1"));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.TOO_MANY);
        assertThat(refused.retryAfter())
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(60), Duration.ofSeconds(61)));
    }

    @Test
    void aMinuteLaterAllThreeHundredAreThereAgain() {
        exhaust("192.0.2.1");
        pass(Duration.ofSeconds(61));
        assertThatCode(() -> exhaust("192.0.2.1")).doesNotThrowAnyException();
    }

    @Test
    void anotherAddressHasALimitOfItsOwn() {
        exhaust("192.0.2.1");
        assertThatCode(() -> limit.count("192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void allAddressesOfOneHouseholdCountAsOne() {
        exhaust("2001:db8:1:2::1");
        assertThat(catchThrowableOfType(Refused.class, () -> limit.count("2001:db8:1:2:ffff::9")))
                .isNotNull();
        assertThatCode(() -> limit.count("2001:db8:1:3::1")).doesNotThrowAnyException();
    }

    @Test
    void whicheverMinuteOneLooksAtItHasNoMoreThanThreeHundred() {
        ask(150);
        pass(Duration.ofSeconds(50));
        ask(150);
        pass(Duration.ofSeconds(11));
        ask(150);
        var refused = catchThrowableOfType(Refused.class, () -> ask(1));
        assertThat(refused).as("150 eleven seconds ago, and 150 now").isNotNull();
        assertThat(refused.retryAfter())
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofSeconds(49), Duration.ofSeconds(50)));
    }

    private void exhaust(String address) {
        IntStream.range(0, ExaminationLimit.A_MINUTE).forEach(time -> limit.count(address));
    }

    private void ask(int times) {
        IntStream.range(0, times).forEach(time -> limit.count("192.0.2.9"));
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
