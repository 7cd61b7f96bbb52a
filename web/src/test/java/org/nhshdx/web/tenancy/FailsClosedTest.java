package org.nhshdx.web.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nhshdx.core.message.Letter;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.tenant.scope.WhoseRows;

/** The ways in which others' row-level security fails open, and that ours doesn't. */
@QuarkusTest
class FailsClosedTest {
    private static final int TRANSACTIONS = 500;

    private static GeneratedRows home;
    private static GeneratedRows elsewhere;

    @Inject
    Scope scope;

    @Inject
    EntityManager session;

    @Inject
    DataSource pool;

    @Inject
    WhoseRows whoseRows;

    @Inject
    ManagedExecutor workers;

    @Inject
    Vertx vertx;

    @Inject
    TransactionManager transactions;

    @Inject
    TransactionSynchronizationRegistry registry;

    @BeforeAll
    static void settle() {
        home = GeneratedRows.everywhere();
        elsewhere = GeneratedRows.everywhere();
    }

    @AfterAll
    static void leave() throws SQLException {
        home.remove();
        elsewhere.remove();
    }

    @Test
    void whoNamesNoChapterSeesNobodysRows() {
        assertThat(scope.readingShared(this::letters)).isZero();
        assertThat(scope.writingShared(this::letters)).isZero();
        assertThat(scope.reading(UUID.randomUUID(), this::letters)).isZero();
        assertThat(scope.reading(home.chapter(), this::letters)).isEqualTo(1);
    }

    @Test
    void nobodyReachesTheDatabaseOutsideATransaction() {
        assertThatThrownBy(() -> pool.getConnection()).hasMessageContaining("only reached through the scope seam");
        assertThatThrownBy(this::letters).hasStackTraceContaining("only reached through the scope seam");
    }

    @Test
    void aTransactionOpenedPastTheSeamSeesNothingAndWritesNothing() {
        assertThat(QuarkusTransaction.requiringNew().call(this::letters)).isZero();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(this::writeLetter))
                .hasStackTraceContaining("No chapter is in scope");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> changed("update Person p set p.name = p.name")))
                .hasStackTraceContaining("read-only transaction");
    }

    @Test
    void aReadingScopeWritesNothing() {
        assertThatThrownBy(() -> scope.reading(home.chapter(), () -> changed("update Event e set e.revision = e.revision")))
                .hasStackTraceContaining("read-only transaction");
        assertThatThrownBy(() -> scope.readingShared(() -> changed("update Person p set p.name = p.name")))
                .hasStackTraceContaining("read-only transaction");
        assertThat(scope.writing(home.chapter(), () -> changed("update Event e set e.revision = e.revision"))).isEqualTo(1);
    }

    @Test
    void oneDeedStaysInOneChapter() {
        assertThatThrownBy(() -> scope.reading(home.chapter(), () -> scope.reading(elsewhere.chapter(), this::letters)))
                .hasMessageContaining("One deed stays in one scope");
        assertThatThrownBy(() -> scope.reading(home.chapter(), () -> scope.writing(home.chapter(), this::letters)))
                .hasMessageContaining("One deed stays in one scope");
        assertThatThrownBy(() -> scope.readingShared(() -> scope.reading(home.chapter(), this::letters)))
                .hasMessageContaining("One deed stays in one scope");
        assertThat(scope.writing(home.chapter(), () -> scope.reading(home.chapter(), this::letters))).isEqualTo(1);
        assertThat(scope.writing(home.chapter(), () -> scope.readingShared(() -> 7))).isEqualTo(7);
    }

    @Test
    void aBackgroundThreadInheritsNobodysRows() throws Exception {
        ExecutorService plain = Executors.newSingleThreadExecutor();
        try {
            scope.reading(home.chapter(), () -> {
                refusesAlone(() -> plain.submit(this::rawLetters).get(10, TimeUnit.SECONDS));
                refusesAlone(() -> vertx.executeBlocking(this::rawLetters).toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS));
                return null;
            });
            assertThat(plain.submit(() -> scope.readingShared(this::letters)).get()).isZero();
            assertThat(plain.submit(() -> scope.reading(elsewhere.chapter(), () -> letterOf(home))).get()).isZero();
            assertThat(plain.submit(() -> scope.reading(home.chapter(), () -> letterOf(home))).get()).isEqualTo(1);
        } finally {
            plain.shutdown();
        }
    }

    @Test
    void aWorkerThatIsHandedTheTransactionStillSeesNoEntity() {
        int seen = scope.reading(home.chapter(), () -> workers.supplyAsync(this::lettersOrNone).join());
        assertThat(seen).isZero();
    }

    @Test
    void aSettingLeftOnThePooledConnectionReachesNobody() throws SQLException {
        try (PoolOfOne one = PoolOfOne.with(List.of(), transactions, registry)) {
            one.run("SET nhshdx.chapter = '" + home.chapter() + "'");
            assertThat(QuarkusTransaction.requiringNew().call(() -> one.lettersOf(home.chapter()))).as("without the seam it leaks").isEqualTo(1);
            one.pool().setPoolInterceptors(List.of(whoseRows));
            assertThat(scope.readingShared(() -> one.lettersOf(home.chapter()))).isZero();
            assertThat(scope.reading(elsewhere.chapter(), () -> one.strangersLetters(elsewhere.chapter()))).isZero();
            assertThat(QuarkusTransaction.requiringNew().call(() -> one.lettersOf(home.chapter()))).isZero();
        }
    }

    @Test
    void manyMixedTransactionsOnOneConnectionSeeNoWrongRow() throws SQLException {
        try (PoolOfOne one = PoolOfOne.with(List.<AgroalPoolInterceptor>of(whoseRows), transactions, registry)) {
            Random dice = new Random(20180414);
            int wrong = 0;
            for (int i = 0; i < TRANSACTIONS; i++) {
                wrong += switch (dice.nextInt(4)) {
                    case 0 -> scope.readingShared(() -> one.strangersLetters(new UUID(0, 0)));
                    case 1 -> rolledBack(() -> wrongSeenFrom(one, home));
                    case 2 -> scope.writing(elsewhere.chapter(), () -> wrongSeenFrom(one, elsewhere));
                    default -> scope.reading(home.chapter(), () -> wrongSeenFrom(one, home));
                };
            }
            assertThat(wrong).isZero();
        }
    }

    private static int wrongSeenFrom(PoolOfOne one, GeneratedRows chapter) {
        return one.strangersLetters(chapter.chapter()) + Math.abs(1 - one.lettersOf(chapter.chapter()));
    }

    private int rolledBack(Supplier<Integer> work) {
        int[] seen = {0};
        assertThatThrownBy(() -> scope.writing(home.chapter(), () -> {
            seen[0] = work.get();
            throw new ArithmeticException("taken back");
        })).isInstanceOf(ArithmeticException.class);
        return seen[0];
    }

    private static void refusesAlone(Callable<Integer> work) {
        assertThatThrownBy(work::call).hasStackTraceContaining("only reached through the scope seam");
    }

    private int letters() {
        return Math.toIntExact(Letter.count());
    }

    private int rawLetters() {
        return PoolOfOne.count(pool, "SELECT count(*) FROM letter");
    }

    private int lettersOrNone() {
        try {
            return letters();
        } catch (RuntimeException refused) {
            return 0;
        }
    }

    private int letterOf(GeneratedRows chapter) {
        return session.find(Letter.class, chapter.in(TenantTable.named("letter"))) == null ? 0 : 1;
    }

    private int changed(String hql) {
        return session.createQuery(hql).executeUpdate();
    }

    private void writeLetter() {
        new Letter("Hello", "From nobody.", Instant.EPOCH).persistAndFlush();
    }
}
