package org.nhshdx.web.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nhshdx.web.official.SampleList.HEADING;
import static org.nhshdx.web.official.SampleList.row;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.official.OfficialDay;
import org.nhshdx.core.official.OfficialFacts;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.official.ImportingOfficialDays;
import org.nhshdx.tenant.official.OfficialList;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;

@QuarkusTest
class ImportingOfficialDaysTest {

    @Inject
    Scope scope;

    @Inject
    World world;

    @Inject
    ImportingOfficialDays importing;

    @Test
    void aDayIsNearWhenAnyOfItsDaysIs() {
        importing.carryOut(world.asker(Cast.BRAM), list(519, 2059));
        assertThat(between(LocalDate.of(2059, 5, 5), LocalDate.of(2059, 5, 20))).hasSize(1);
        assertThat(between(LocalDate.of(2059, 4, 1), LocalDate.of(2059, 5, 4))).hasSize(1);
        assertThat(between(LocalDate.of(2059, 5, 6), LocalDate.of(2059, 5, 20))).isEmpty();
        assertThat(between(LocalDate.of(2059, 4, 1), LocalDate.of(2059, 5, 3))).isEmpty();
    }

    @Test
    void twoImportsAtOnceEndInAConflictNotInAMistake() throws Exception {
        Asker bram = world.asker(Cast.BRAM);
        byte[] list = list(520, 2060);
        OfficialFacts same = OfficialList.read(list).entries().get(0).facts();
        CountDownLatch written = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> scope.writingShared(() -> {
            new OfficialDay(same).persistAndFlush();
            written.countDown();
            sleep();
            return null;
        }));
        written.await();
        assertThatThrownBy(() -> importing.carryOut(bram, list)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT));
        first.join();
    }

    private static void sleep() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private List<OfficialFacts> between(LocalDate from, LocalDate to) {
        return scope.readingShared(() -> OfficialDay.between(from, to).stream().map(OfficialDay::facts).toList());
    }

    private static byte[] list(int number, int year) {
        return (HEADING + row(number, year)).getBytes(StandardCharsets.UTF_8);
    }
}
