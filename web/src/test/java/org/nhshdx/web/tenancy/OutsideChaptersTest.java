package org.nhshdx.web.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhshdx.tenant.tenancy.SharedTable;

/** What is kept from every chapter: in a chapter's scope it is empty and takes nothing, also for the chapter it is about. */
@QuarkusTest
class OutsideChaptersTest {

    private static final String REPORT = """
            INSERT INTO concern (id, reference_digest, kind, page, state, reported_at, answer_by, version)
            VALUES ('%1$s', '%1$s', 'conduct', '', 'reported', now(), current_date, 0)""";

    private static final String PART = """
            INSERT INTO concern_words (id, concern_id, by_reporter, words, at) VALUES ('%1$s', '%1$s', true, 'hush', now())""";

    private static final String ABOUT = """
            INSERT INTO about_chapter (concern_id, chapter_id) VALUES ('%s', '%s')""";

    private final UUID concern = UUID.randomUUID();
    private final UUID chapter = UUID.randomUUID();

    static Stream<String> tables() {
        return Stream.of(SharedTable.values()).filter(SharedTable::isOutsideChapters).map(SharedTable::table);
    }

    @Test
    void theChapterItIsAboutSeesNothingOfIt() throws SQLException {
        try (Connection app = AsRole.open(AsRole.APP)) {
            app.setAutoCommit(false);
            AsRole.run(app, REPORT.formatted(concern));
            AsRole.run(app, PART.formatted(concern));
            AsRole.run(app, ABOUT.formatted(concern, chapter));
            assertThat(rows(app, "concern", "concern_words", "about_chapter")).containsExactly(1L, 1L, 1L);
            in(app, chapter.toString());
            assertThat(rows(app, "concern", "concern_words", "about_chapter")).containsExactly(0L, 0L, 0L);
            assertThat(changed(app, "UPDATE concern SET state = 'reported' WHERE id = '%s'")).isZero();
            assertThat(changed(app, "DELETE FROM concern WHERE id = '%s'")).isZero();
            in(app, "");
            assertThat(rows(app, "concern", "concern_words")).as("still there").containsExactly(1L, 1L);
        }
    }

    @Test
    void nothingOfItIsWrittenInAChaptersScope() throws SQLException {
        try (Connection app = AsRole.open(AsRole.APP)) {
            app.setAutoCommit(false);
            in(app, chapter.toString());
            assertThatThrownBy(() -> AsRole.run(app, REPORT.formatted(concern))).hasMessageContaining("row-level security");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theCoreTeamsListsHaveNoRightToIt(String table) throws SQLException {
        try (Connection lists = AsRole.open(AsRole.CORE_TEAM)) {
            assertThatThrownBy(() -> AsRole.run(lists, "SELECT FROM " + table)).hasMessageContaining("permission denied");
        }
    }

    @Test
    void whatWasSaidAndWhoReadItCantBeChangedAndGoesWithTheConcern() throws SQLException {
        try (Connection app = AsRole.open(AsRole.APP)) {
            app.setAutoCommit(false);
            AsRole.run(app, REPORT.formatted(concern));
            AsRole.run(app, PART.formatted(concern));
            for (String change : List.of("UPDATE concern_words SET words = ''", "DELETE FROM concern_log", "UPDATE concern_log SET reason = ''",
                    "DELETE FROM kept_from", "DELETE FROM about_chapter")) {
                AsRole.run(app, "SAVEPOINT before");
                assertThatThrownBy(() -> AsRole.run(app, change)).hasMessageContaining("permission denied");
                AsRole.run(app, "ROLLBACK TO SAVEPOINT before");
            }
            assertThat(changed(app, "DELETE FROM concern WHERE id = '%s'")).isEqualTo(1);
            assertThat(rows(app, "concern_words")).containsExactly(0L);
        }
    }

    private static void in(Connection app, String chapter) throws SQLException {
        AsRole.run(app, "SET LOCAL nhshdx.chapter = '" + chapter + "'");
    }

    private List<Long> rows(Connection app, String... tables) {
        return Stream.of(tables).map(table -> count(app, table)).toList();
    }

    private long count(Connection app, String table) {
        String key = table.equals("concern") ? "id" : "concern_id";
        try (var statement = app.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM %s WHERE %s = '%s'".formatted(table, key, concern))) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private int changed(Connection app, String sql) throws SQLException {
        try (var statement = app.createStatement()) {
            return statement.executeUpdate(sql.formatted(concern));
        }
    }
}
