package org.nhshdx.web.live;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long a thousand chapters' live pages take: fifty chapters with a day each, examined in twenty nights. Run it with
 * {@code -Dtest=LivePagesBenchmark -Dnhshdx.benchmark=true}.
 */
@QuarkusTest
@Tag("benchmark")
@EnabledIfSystemProperty(named = "nhshdx.benchmark", matches = "true")
class LivePagesBenchmark {

    private static final Logger LOG = Logger.getLogger(LivePagesBenchmark.class);
    private static final int CHAPTERS = 50;
    private static final int NIGHTS = 20;

    @Inject
    Nights nights;

    @Test
    void aThousandChaptersPages() {
        LocalDate day = LocalDate.of(2191, 3, 4);
        IntStream.range(0, CHAPTERS).forEach(number -> nights.chapter("Bench " + number, day.plusWeeks(number / 2)));
        LocalDate last = day.plusWeeks(CHAPTERS / 2);
        nights.on(last);
        long began = System.nanoTime();
        IntStream.rangeClosed(1, NIGHTS).forEach(night -> nights.on(last.plusDays(night)));
        LOG.infof("%d chapters' pages in %s", CHAPTERS * NIGHTS, Duration.ofNanos(System.nanoTime() - began));
    }
}
