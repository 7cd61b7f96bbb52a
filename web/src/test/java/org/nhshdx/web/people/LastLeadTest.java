package org.nhshdx.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.chapter.Organiser;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.people.ChangingRoles;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;

/** Two leads leave at the same moment; the control shows that the lock is what keeps one of them. */
@QuarkusTest
class LastLeadTest {

    @Inject
    World world;

    @Inject
    ChangingRoles changing;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Test
    void oneOfTwoLeadsWhoLeaveAtOnceStays() {
        for (int round = 1; round <= 5; round++) {
            UUID chapter = chapterOfTwoLeads("Last Lead " + round);
            List<Boolean> left = atOnce(
                    () -> leaves(Cast.MARIGOLD, chapter), () -> leaves(Cast.PIP, chapter));
            assertThat(left).containsExactlyInAnyOrder(true, false);
            assertThat(leads(chapter)).isEqualTo(1);
        }
    }

    @Test
    void theLockMakesTheSecondSeeThatTheFirstHasGone() {
        assertThat(leadsLeftWhenBothLookFirst("Last Lead Locked", Organiser::leadsLocked)).isEqualTo(1);
    }

    @Test
    void withoutTheLockBothWouldGo() {
        assertThat(leadsLeftWhenBothLookFirst("Last Lead Unlocked", () -> Organiser.list("role", Role.LEAD))).isZero();
    }

    private long leadsLeftWhenBothLookFirst(String name, Supplier<List<Organiser>> look) {
        UUID chapter = chapterOfTwoLeads(name);
        CountDownLatch bothHaveLooked = new CountDownLatch(2);
        atOnce(() -> goes(Cast.MARIGOLD, chapter, look, bothHaveLooked), () -> goes(Cast.PIP, chapter, look, bothHaveLooked));
        return leads(chapter);
    }

    private boolean goes(Cast one, UUID chapter, Supplier<List<Organiser>> look, CountDownLatch bothHaveLooked) {
        UUID person = world.asker(one).person();
        return scope.writing(chapter, () -> {
            boolean mayGo = look.get().size() > 1;
            bothHaveLooked.countDown();
            await(bothHaveLooked);
            return mayGo && Organiser.delete("personId", person) == 1;
        });
    }

    /** Under the lock the other can't look yet, so nobody waits for them long. */
    private static void await(CountDownLatch latch) {
        try {
            latch.await(700, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean leaves(Cast one, UUID chapter) {
        try {
            changing.leave(world.asker(one), chapter);
            return true;
        } catch (Refused last) {
            return false;
        }
    }

    private UUID chapterOfTwoLeads(String name) {
        UUID chapter = world.approvedChapter(name, Cast.MARIGOLD).id();
        var pip = world.asker(Cast.PIP);
        scope.writing(chapter, () -> {
            new Organiser(pip.person(), pip.name(), pip.email(), Role.LEAD, clock.instant()).persist();
            return true;
        });
        return chapter;
    }

    private long leads(UUID chapter) {
        return scope.reading(chapter, () -> Organiser.count("role", Role.LEAD));
    }

    @SafeVarargs
    private static List<Boolean> atOnce(Supplier<Boolean>... deeds) {
        return Stream.of(deeds).map(CompletableFuture::supplyAsync).toList().stream().map(CompletableFuture::join).toList();
    }
}
