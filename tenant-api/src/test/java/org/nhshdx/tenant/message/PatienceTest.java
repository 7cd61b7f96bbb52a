package org.nhshdx.tenant.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void growsFromAMinuteToHalfADayAndEnds() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(Patience::after).map(wait -> wait.map(Duration::toMinutes).orElse(0L)))
                .containsExactly(1L, 4L, 16L, 64L, 256L, 720L, 720L, 720L, 0L);
    }

    @Test
    void isOverAfterAboutTwoDays() {
        Duration whole = IntStream.rangeClosed(1, 9).mapToObj(Patience::after).flatMap(Optional::stream).reduce(Duration.ZERO, Duration::plus);
        assertThat(whole).isBetween(Duration.ofHours(36), Duration.ofHours(48));
    }
}
