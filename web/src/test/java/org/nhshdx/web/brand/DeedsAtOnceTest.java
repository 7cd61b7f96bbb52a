package org.nhshdx.web.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.core.publication.PublicChapter;
import org.nhshdx.tenant.brand.ExpiringLicences;
import org.nhshdx.tenant.brand.ReinstatingChapters;
import org.nhshdx.tenant.brand.RevokingLicences;
import org.nhshdx.tenant.brand.SuspendingChapters;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.demo.MovableClock;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;
import org.nhshdx.web.world.World.Place;

/** A second deed on a chapter begins while the first is done but not yet committed. */
@QuarkusTest
class DeedsAtOnceTest {

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    MovableClock clock;

    @Inject
    RevokingLicences revoking;

    @Inject
    SuspendingChapters suspending;

    @Inject
    ReinstatingChapters reinstating;

    @Inject
    ExpiringLicences expiring;

    @Test
    void ofTwoWhoRevokeAtOnceTheSecondIsToldThatItIsRevokedAlready() {
        Place place = world.approvedChapter("At Once Alpha", Cast.MARIGOLD);
        CompletableFuture<Void> second = during(place, () -> revoke(place), () -> revoke(place));
        assertThatThrownBy(second::get).isInstanceOf(ExecutionException.class)
                .cause().isInstanceOfSatisfying(Refused.class, refusal ->
                        assertThat(refusal.kind()).isEqualTo(Refused.Kind.CONFLICT));
        assertThat(timesLogged(place, "revoke")).isEqualTo(1);
    }

    @Test
    void deedsThatDontKnowOfEachOtherNeverLeaveTheUmbrellaOpenOverARevokedLicence() throws Exception {
        Place place = world.approvedChapter("At Once Beta", Cast.MARIGOLD);
        suspending.suspend(world.asker(Cast.OTTOLINE), place.id(), "Nobody answers letters.");
        during(place, () -> revoke(place), () -> reinstating.reinstate(world.asker(Cast.BRAM), place.id(), "They answered."))
                .get();
        PublicChapter shown = scope.readingShared(() -> PublicChapter.at(place.slug()).orElseThrow());
        assertThat(shown.standing().code()).isEqualTo("active");
        assertThat(shown.isUnderUmbrella(clock.today())).isFalse();
    }

    @Test
    void nightsOnTwoNodesWriteAnExpiryOnce() {
        Place place = world.approvedChapter("At Once Gamma", Cast.MARIGOLD);
        clock.on(clock.today().plusYears(1), () -> {
            CompletableFuture<Void> other = new CompletableFuture<>();
            during(place, Chapter::inScopeLocked, () -> {
                other.completeAsync(() -> {
                    expiring.expire();
                    return null;
                });
                expiring.expire();
            }).join();
            other.join();
        });
        assertThat(timesLogged(place, "expire")).isEqualTo(1);
    }

    /** The second deed, which begins once the first is written and goes on for a while before the first commits. */
    private CompletableFuture<Void> during(Place place, Runnable first, Runnable secondDeed) {
        CountDownLatch written = new CountDownLatch(1);
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> {
            await(written);
            secondDeed.run();
        });
        scope.writing(place.id(), () -> {
            first.run();
            written.countDown();
            assertThatThrownBy(() -> second.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return place;
        });
        return second;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void revoke(Place place) {
        revoking.revoke(world.asker(Cast.OTTOLINE), place.id(), "Tickets were sold.");
    }

    private long timesLogged(Place place, String verb) {
        return scope.reading(place.id(), () -> AuditEntry.latest(0, 50)).stream()
                .filter(entry -> entry.verb().equals(verb))
                .count();
    }
}
