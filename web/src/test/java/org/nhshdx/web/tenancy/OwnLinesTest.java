package org.nhshdx.web.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In what chapters share, everybody reads every line, and a chapter writes its own alone. */
@QuarkusTest
class OwnLinesTest {
    private GeneratedRows home;
    private GeneratedRows elsewhere;

    @BeforeEach
    void settle() {
        home = new GeneratedRows();
        elsewhere = new GeneratedRows();
    }

    @AfterEach
    void leave() throws SQLException {
        home.remove();
        elsewhere.remove();
    }

    static Stream<String> tables() {
        return TenantTable.ofOwnLines().stream().map(TenantTable::name);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aChapterWritesItsOwnLinesAlone(String name) throws SQLException {
        TenantTable table = TenantTable.ofOwnLines().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
        try (Connection app = AsRole.open(AsRole.APP)) {
            app.setAutoCommit(false);
            in(home, app);
            AsRole.run(app, home.lineFor(table));
            assertThat(touched(app, "SELECT FROM %s WHERE chapter_id = '%s'", name)).as("its own").isEqualTo(1);
            for (String setting : List.of(elsewhere.chapter().toString(), "")) {
                AsRole.run(app, "SET LOCAL nhshdx.chapter = '" + setting + "'");
                assertThat(touched(app, "SELECT FROM %s WHERE chapter_id = '%s'", name)).as("read by all").isEqualTo(1);
                assertThat(touched(app, "UPDATE %s SET chapter_id = chapter_id WHERE chapter_id = '%s'", name)).isZero();
                assertThat(touched(app, "DELETE FROM %s WHERE chapter_id = '%s'", name)).isZero();
                refusesTheLine(app, table);
            }
            in(home, app);
            assertThat(touched(app, "SELECT FROM %s WHERE chapter_id = '%s'", name)).as("still there").isEqualTo(1);
        }
    }

    /** Row-level security must not cost the public lists their indexes. */
    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * FROM public_event WHERE first_day >= current_date ORDER BY first_day, event_id LIMIT 20",
        "SELECT * FROM public_chapter WHERE search_key LIKE 'gloucester%' ORDER BY search_key, slug",
        "SELECT * FROM public_event WHERE town_key = 'leeds' AND lower(title) LIKE '%day%'",
        "SELECT * FROM place WHERE slug = 'gloucester'"})
    void aReaderPaysNothingForIt(String query) throws SQLException {
        try (Connection app = AsRole.open(AsRole.APP); var statement = app.createStatement()) {
            app.setAutoCommit(false);
            AsRole.run(app, "SET LOCAL enable_seqscan = off");
            StringBuilder plan = new StringBuilder();
            var lines = statement.executeQuery("EXPLAIN " + query);
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
            assertThat(plan.toString()).contains("Index").doesNotContain("current_setting", "Seq Scan", "One-Time Filter");
        }
    }

    private void refusesTheLine(Connection app, TenantTable table) throws SQLException {
        AsRole.run(app, "SAVEPOINT before");
        assertThatThrownBy(() -> AsRole.run(app, home.lineFor(table))).hasMessageContaining("row-level security");
        AsRole.run(app, "ROLLBACK TO SAVEPOINT before");
    }

    private static void in(GeneratedRows chapter, Connection app) throws SQLException {
        AsRole.run(app, "SET LOCAL nhshdx.chapter = '" + chapter.chapter() + "'");
    }

    /** How many rows it touched; what isn't granted touches none. */
    private long touched(Connection app, String sql, String table) throws SQLException {
        AsRole.run(app, "SAVEPOINT before");
        try (var statement = app.createStatement()) {
            boolean rows = statement.execute(sql.formatted(table, home.chapter()));
            long count = 0;
            for (var answer = statement.getResultSet(); rows && answer.next(); ) {
                count++;
            }
            return rows ? count : statement.getUpdateCount();
        } catch (SQLException refused) {
            assertThat(refused.getMessage()).contains("permission denied for table");
            AsRole.run(app, "ROLLBACK TO SAVEPOINT before");
            return 0;
        }
    }
}
