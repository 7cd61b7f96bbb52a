package org.nhshdx.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.audit.AuditHead;
import org.nhshdx.core.chapter.Chapter;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.audit.CheckingLogs;
import org.nhshdx.tenant.audit.PlatformLog;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.web.world.World;

/** Many deeds of one chapter at once: they wait for each other at the log's head alone, and the chain doesn't fork. */
@QuarkusTest
class LogsAtOnceTest {

    private static final int DEEDS = 40;
    private static final int AT_ONCE = 8;

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    AuditLog log;

    @Inject
    PlatformLog platform;

    @Inject
    CheckingLogs checking;

    @Test
    void deedsAtOnceLeaveOneChainWithoutGaps() {
        UUID chapter = world.approvedChapter("At The Head Alpha", Cast.MARIGOLD).id();
        Asker marigold = world.asker(Cast.MARIGOLD);
        long before = checking.ofChapter(chapter).lines();
        atOnce(() -> scope.writing(chapter, () -> {
            log.record(marigold, "ring", "bell", chapter, "At once.");
            platform.record(marigold, "ring", "bell", "At once.");
            return Chapter.inScopeLocked().orElseThrow();
        }));
        assertThat(checking.ofChapter(chapter).flaws()).isEmpty();
        assertThat(checking.ofChapter(chapter).lines()).isEqualTo(before + DEEDS);
        assertThat(checking.ofPlatform(Optional.empty()).flaws()).isEmpty();
    }

    @Test
    void twoFirstDeedsBeginOneChain() {
        for (int round = 0; round < 5; round++) {
            UUID chapter = UUID.randomUUID();
            Asker marigold = world.asker(Cast.MARIGOLD);
            atOnce(() -> scope.writing(chapter, () -> {
                log.record(marigold, "begin", "log", chapter, "First.");
                return chapter;
            }));
            assertThat(checking.ofChapter(chapter).flaws()).isEmpty();
            assertThat(checking.ofChapter(chapter).lines()).isEqualTo(DEEDS);
        }
    }

    /** The control: who only looks at the head takes the number that another takes too. */
    @Test
    void withoutTheLockTwoDeedsWouldGoOnFromTheSameLine() {
        UUID chapter = world.approvedChapter("At The Head Beta", Cast.MARIGOLD).id();
        CountDownLatch bothHaveLooked = new CountDownLatch(2);
        List<Long> goingOnFrom = Stream.of(1, 2)
                .map(deed -> CompletableFuture.supplyAsync(() -> looks(chapter, bothHaveLooked)))
                .toList().stream().map(CompletableFuture::join).toList();
        assertThat(goingOnFrom.get(0)).isEqualTo(goingOnFrom.get(1));
    }

    private long looks(UUID chapter, CountDownLatch bothHaveLooked) {
        return scope.writing(chapter, () -> {
            long last = AuditHead.inScope().orElseThrow().tip().number();
            bothHaveLooked.countDown();
            await(bothHaveLooked);
            return last;
        });
    }

    private static void atOnce(Runnable deed) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            IntStream.range(0, DEEDS).mapToObj(one -> CompletableFuture.runAsync(deed, threads)).toList()
                    .forEach(CompletableFuture::join);
        } finally {
            threads.shutdown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
