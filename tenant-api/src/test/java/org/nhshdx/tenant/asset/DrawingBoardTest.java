package org.nhshdx.tenant.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;

class DrawingBoardTest {

    private static final Asker MARIGOLD = new Asker(new UUID(1, 1), "Marigold", Optional.empty(), false);
    private static final Asker SORREL = new Asker(new UUID(2, 2), "Sorrel", Optional.empty(), false);

    private final AtomicLong now = new AtomicLong();
    private final DrawingBoard board = new DrawingBoard(now::get);

    @Test
    void drawsSoManyAMinuteForEachPerson() {
        IntStream.range(0, DrawingBoard.A_MINUTE).forEach(i -> board.draw(MARIGOLD, () -> new byte[0]));
        assertThatThrownBy(() -> board.draw(MARIGOLD, () -> new byte[0])).isInstanceOfSatisfying(Refused.class, refusal ->
                assertThat(refusal.kind()).isEqualTo(Refused.Kind.TOO_MANY));
        assertThat(board.draw(SORREL, () -> new byte[1])).hasSize(1);
        now.addAndGet(60_000_000_000L);
        assertThat(board.draw(MARIGOLD, () -> new byte[1])).hasSize(1);
    }

    @Test
    void neverDrawsMoreThanTwoAtOnce() {
        AtomicInteger drawing = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService people = Executors.newFixedThreadPool(6);
        List<CompletableFuture<byte[]>> all = IntStream.range(0, 12).mapToObj(i -> CompletableFuture.supplyAsync(() -> board.draw(MARIGOLD, () -> {
            most.accumulateAndGet(drawing.incrementAndGet(), Math::max);
            pause();
            drawing.decrementAndGet();
            return new byte[0];
        }), people)).toList();
        all.forEach(CompletableFuture::join);
        people.shutdown();
        assertThat(most).hasValue(2);
    }

    @Test
    void givesThePlaceBackWhenADrawingFails() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> board.draw(MARIGOLD, () -> {
                throw new IllegalStateException("broken pencil");
            })).hasMessage("broken pencil");
        }
        assertThat(board.draw(MARIGOLD, () -> new byte[1])).hasSize(1);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
