package org.nhshdx.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nhshdx.core.audit.AuditEntry;
import org.nhshdx.core.audit.ChainCheck.Verdict;
import org.nhshdx.core.audit.LogLine;
import org.nhshdx.core.audit.Seal;
import org.nhshdx.core.chapter.Address;
import org.nhshdx.tenant.audit.AuditLog;
import org.nhshdx.tenant.audit.CheckingLogs;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.tenant.verification.VerifyingLogs;
import org.nhshdx.web.tenancy.AsRole;
import org.nhshdx.web.world.World;

/** A chapter's log is a chain, and whatever is done to it past the application is found. */
@QuarkusTest
class ChainedLogTest {

    private static final String SLUG = "chained-alpha";

    @Inject
    World world;

    @Inject
    Scope scope;

    @Inject
    AuditLog log;

    @Inject
    CheckingLogs checking;

    @Inject
    VerifyingLogs verifying;

    private UUID chapter;

    @BeforeEach
    void aChapterWithALog() {
        chapter = scope.readingShared(() -> Address.at(SLUG).map(Address::chapterId)).orElseGet(this::anchored);
    }

    private UUID anchored() {
        UUID fresh = world.approvedChapter("Chained Alpha", Cast.MARIGOLD).id();
        verifying.verify(world.asker(Cast.OTTOLINE), Optional.empty());
        return fresh;
    }

    @Test
    void everyLineHasItsNumberWithoutGapsAndFollowsFromTheOneBeforeIt() {
        List<Long> numbers = scope.reading(chapter, () -> AuditEntry.chainAfter(0, 100)).stream()
                .map(LogLine::seal).map(Optional::orElseThrow).map(Seal::number).toList();
        assertThat(numbers).hasSizeGreaterThan(4)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
        Verdict verdict = checking.ofChapter(chapter);
        assertThat(verdict.flaws()).isEmpty();
        assertThat(verdict.lines()).isEqualTo(numbers.size());
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatWas(Tampering tampering) throws SQLException {
        List<String> before = rows();
        try {
            maintain(tampering.sql(chapter));
            assertThat(checking.ofChapter(chapter).flaws()).anySatisfy(flaw -> assertThat(flaw).contains(tampering.found()));
        } finally {
            restore(before);
        }
        assertThat(checking.ofChapter(chapter).flaws()).as("as it was again").isEmpty();
    }

    @Test
    void whoServesCanNeitherChangeNorRemoveALine() throws SQLException {
        try (Connection app = AsRole.open(AsRole.APP)) {
            for (String sql : List.of(
                    "UPDATE audit_entry SET verb = 'leave'", "UPDATE audit_entry SET hash = ''", "DELETE FROM audit_entry",
                    "UPDATE platform_audit SET reason = ''", "DELETE FROM platform_audit", "DELETE FROM audit_head",
                    "DELETE FROM platform_head")) {
                assertThatThrownBy(() -> AsRole.run(app, sql)).as(sql).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void aDeedThatIsTakenBackLeavesNeitherALineNorAGap() {
        long before = checking.ofChapter(chapter).lines();
        assertThatThrownBy(() -> scope.writing(chapter, () -> {
            log.record(world.asker(Cast.MARIGOLD), "try", "chapter", chapter, "And think again.");
            throw new IllegalStateException("Thought again.");
        })).hasMessage("Thought again.");
        assertThat(checking.ofChapter(chapter).lines()).isEqualTo(before);
    }

    @Test
    void aLineIsRefusedWhereNothingWillWriteIt() {
        var marigold = world.asker(Cast.MARIGOLD);
        assertThatThrownBy(() -> scope.reading(chapter, () -> {
            log.record(marigold, "look", "chapter", chapter, "Only looking.");
            return null;
        })).isInstanceOf(IllegalStateException.class);
    }

    private List<String> rows() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection maintenance = AsRole.open(AsRole.MAINTENANCE); var statement = maintenance.createStatement()) {
            for (String table : List.of("audit_entry", "audit_head")) {
                var answer = statement.executeQuery(
                        "SELECT to_jsonb(t) FROM %s t WHERE chapter_id = '%s'".formatted(table, chapter));
                while (answer.next()) {
                    rows.add("INSERT INTO %s SELECT * FROM jsonb_populate_record(NULL::%1$s, '%s')"
                            .formatted(table, answer.getString(1).replace("'", "''")));
                }
            }
        }
        return rows;
    }

    private void restore(List<String> rows) throws SQLException {
        maintain("DELETE FROM audit_entry WHERE chapter_id = '%1$s'; DELETE FROM audit_head WHERE chapter_id = '%1$s'".formatted(chapter));
        maintain(String.join(";", rows));
    }

    private static void maintain(String sql) throws SQLException {
        try (Connection maintenance = AsRole.open(AsRole.MAINTENANCE)) {
            AsRole.run(maintenance, sql);
        }
    }
}
