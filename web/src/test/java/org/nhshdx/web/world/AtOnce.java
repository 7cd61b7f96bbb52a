package org.nhshdx.web.world;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The same deed, begun by several at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What each of them came to. */
    public static <T> List<T> times(int several, Callable<T> deed) {
        ExecutorService threads = Executors.newFixedThreadPool(several);
        CyclicBarrier start = new CyclicBarrier(several);
        try {
            return Stream.generate(() -> CompletableFuture.supplyAsync(() -> from(start, deed), threads)).limit(several)
                    .toList().stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T from(CyclicBarrier start, Callable<T> deed) {
        try {
            start.await();
            return deed.call();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
