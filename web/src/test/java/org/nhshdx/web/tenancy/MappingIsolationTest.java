package org.nhshdx.web.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.core.tenancy.NewId;
import org.nhshdx.tenant.scope.Scope;

/** Both locks through the mapping, and the first by itself: every entity × every way to reach a row. */
@QuarkusTest
class MappingIsolationTest {
    private static GeneratedRows home;
    private static GeneratedRows elsewhere;

    @Inject
    Scope scope;

    @Inject
    EntityManager session;

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

    static Stream<Class<? extends ChapterOwned>> entities() {
        return Mapping.entities().stream();
    }

    static Stream<Arguments> attacks() {
        return entities().flatMap(entity -> Arrays.stream(MappedAttack.values()).map(attack -> Arguments.of(attack, entity)));
    }

    @Test
    void coversEveryTableOfTheChapters() {
        assertThat(entities().map(Mapping::tableOf)).containsExactlyInAnyOrderElementsOf(
                TenantTable.all().stream().map(TenantTable::name).toList());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("attacks")
    void reachesItsOwnChaptersRowsAndNobodyElses(MappedAttack attack, Class<?> entity) {
        String atHome = outcome(attack, entity, work -> scope.writing(home.chapter(), work));
        assertThat(atHome).isIn(attack.deletes() ? Set.of("touched", "not granted", "held by its keys") : Set.of("touched", "not granted"));
        String refused = atHome.equals("not granted") ? "not granted" : "nothing";
        assertThat(outcome(attack, entity, work -> scope.writing(elsewhere.chapter(), work))).as("another's").isEqualTo(refused);
        assertThat(outcome(attack, entity, work -> scope.writingShared(work))).as("no chapter").isEqualTo(refused);
    }

    @Test
    void theFilterAloneHoldsWhereTheDatabaseDoesNot() throws SQLException {
        try {
            everyTable("DISABLE ROW LEVEL SECURITY");
            attacks().forEach(arguments -> {
                var attack = (MappedAttack) arguments.get()[0];
                Class<?> entity = (Class<?>) arguments.get()[1];
                String expected = attack.passesTheFilter() ? "touched" : "nothing";
                assertThat(outcome(attack, entity, work -> scope.writing(elsewhere.chapter(), work)))
                        .as("%s %s", attack, entity).isIn(expected, "not granted");
                assertThat(outcome(attack, entity, work -> scope.writingShared(work)))
                        .as("%s %s, no chapter", attack, entity).isIn(expected, "not granted");
            });
        } finally {
            everyTable("ENABLE ROW LEVEL SECURITY");
        }
    }

    @ParameterizedTest
    @MethodSource("entities")
    void aRowKeptFromHomeChangesNothingElsewhere(Class<? extends ChapterOwned> entity) throws SQLException {
        String before = stored(entity);
        ChapterOwned kept = scope.reading(home.chapter(), () -> session.find(entity, idOf(entity)));
        for (Runnable deed : Set.<Runnable>of(
                () -> session.merge(kept),
                () -> session.remove(session.merge(kept)),
                () -> session.remove(session.getReference(entity, idOf(entity))))) {
            assertThatThrownBy(() -> scope.writing(elsewhere.chapter(), () -> flushed(deed))).isNotInstanceOf(AssertionError.class);
        }
        assertThat(stored(entity)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("entities")
    void aNewRowIsOnlyEverTheChaptersInScope(Class<? extends ChapterOwned> entity) {
        assertThatThrownBy(() -> scope.writing(elsewhere.chapter(), () -> flushed(() -> session.persist(newRowOfHome(entity)))))
                .hasStackTraceContaining("This row belongs to another chapter.");
        assertThatThrownBy(() -> scope.writingShared(() -> flushed(() -> session.persist(newRowOfHome(entity)))))
                .hasStackTraceContaining("No chapter is in scope");
    }

    /**
     * What was seen: the row was "touched", "nothing" was there, the role is "not granted" it, or the row was found and
     * only "held by its keys". The last is no isolation: elsewhere it would be a row in reach.
     */
    private String outcome(MappedAttack attack, Class<?> entity, Function<Supplier<String>, String> within) {
        try {
            return within.apply(() -> {
                throw new TakenBack(attack.touches(session, entity, idOf(entity)) ? "touched" : "nothing");
            });
        } catch (TakenBack tried) {
            return tried.getMessage();
        } catch (RuntimeException refused) {
            if (Throwables.getStackTrace(refused).contains("violates foreign key constraint")) {
                return "held by its keys";
            }
            assertThat(refused).hasStackTraceContaining("permission denied for table");
            return "not granted";
        }
    }

    private Void flushed(Runnable deed) {
        deed.run();
        session.flush();
        return null;
    }

    private static ChapterOwned newRowOfHome(Class<? extends ChapterOwned> entity) {
        try {
            var constructor = entity.getDeclaredConstructor();
            constructor.setAccessible(true);
            ChapterOwned row = constructor.newInstance();
            for (var value : java.util.Map.of("id", NewId.next(), "chapterId", home.chapter()).entrySet()) {
                var field = ChapterOwned.class.getDeclaredField(value.getKey());
                field.setAccessible(true);
                field.set(row, value.getValue());
            }
            return row;
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }

    private static UUID idOf(Class<?> entity) {
        return home.in(TenantTable.named(Mapping.tableOf(entity)));
    }

    private static String stored(Class<?> entity) throws SQLException {
        try (Connection maintenance = AsRole.open(AsRole.MAINTENANCE); var statement = maintenance.createStatement();
                var row = statement.executeQuery("SELECT to_jsonb(t) FROM %s t WHERE id = '%s'"
                        .formatted(Mapping.tableOf(entity), idOf(entity)))) {
            row.next();
            return row.getString(1);
        }
    }

    private static void everyTable(String change) throws SQLException {
        try (Connection owner = AsRole.open(AsRole.OWNER)) {
            for (TenantTable table : TenantTable.all()) {
                AsRole.run(owner, "ALTER TABLE " + table.name() + " " + change);
            }
        }
    }

    /** Undoes what was tried by leaving the transaction, and carries out how it went. */
    private static final class TakenBack extends RuntimeException {
        TakenBack(String outcome) {
            super(outcome);
        }
    }
}
