package org.nhshdx.web.tenancy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhshdx.tenant.tenancy.SharedTable;

/** The schema as the catalogue shows it: ready to be distributed by chapter, and granted sparingly. */
@QuarkusTest
class SchemaShapeTest {
    /** What each serving role may do to a chapter's table; a new table is granted nothing until it stands here. */
    private static final Map<String, List<String>> RIGHTS = Map.ofEntries(
            rights("chapter", "SELECT, INSERT, UPDATE", "SELECT"),
            rights("organiser", "SELECT, INSERT, UPDATE, DELETE", "SELECT"),
            rights("invitation", "SELECT, INSERT, UPDATE, DELETE", "SELECT"),
            rights("application", "SELECT, INSERT, UPDATE", "SELECT"),
            rights("decision", "SELECT, INSERT", "SELECT"),
            rights("section", "SELECT, INSERT, UPDATE, DELETE", ""),
            rights("picture", "SELECT, INSERT, UPDATE, DELETE", ""),
            rights("picture.chapter_id", "", "SELECT"),
            rights("picture.removed_at", "", "SELECT"),
            rights("picture_source", "SELECT, INSERT, DELETE", ""),
            rights("picture_file", "SELECT, INSERT, DELETE", ""),
            rights("page_look", "SELECT, INSERT, UPDATE, DELETE", ""),
            rights("wording", "SELECT, INSERT, DELETE", ""),
            rights("letter", "SELECT, INSERT, DELETE", ""),
            rights("follower", "SELECT, INSERT, UPDATE, DELETE", ""),
            rights("reminder", "SELECT, INSERT, DELETE", "SELECT"),
            rights("asset_download", "SELECT, INSERT, DELETE", ""),
            rights("audit_entry", "SELECT, INSERT", ""),
            rights("audit_entry.reason", "UPDATE", ""),
            rights("audit_entry.said_before", "UPDATE", ""),
            rights("audit_entry.said_after", "UPDATE", ""),
            rights("audit_entry.salt", "UPDATE", ""),
            rights("handover", "SELECT, INSERT, UPDATE, DELETE", ""),
            rights("closing", "SELECT, INSERT, UPDATE", "SELECT"),
            rights("audit_head", "SELECT, INSERT, UPDATE", ""),
            rights("event", "SELECT, INSERT, UPDATE, DELETE", "SELECT"),
            rights("event_change", "SELECT, INSERT, DELETE", ""),
            rights("waiting_change", "SELECT, INSERT, UPDATE, DELETE", "SELECT"),
            rights("waiver", "SELECT, INSERT, UPDATE, DELETE", "SELECT"),
            rights("checklist_item", "SELECT, INSERT, UPDATE, DELETE", ""),
            rights("judgement", "SELECT, INSERT, UPDATE, DELETE", "SELECT"),
            rights("live_page", "SELECT, INSERT, UPDATE, DELETE", "SELECT"),
            rights("live_finding", "SELECT, INSERT, UPDATE, DELETE", "SELECT"),
            rights("invited_judge", "SELECT, INSERT, DELETE", ""),
            rights("invited_judge.chapter_id", "", "SELECT"),
            rights("call", "SELECT, INSERT, UPDATE, DELETE", ""),
            rights("call.chapter_id", "", "SELECT"),
            rights("call.ends_at", "", "SELECT"),
            rights("relay_day", "SELECT, INSERT, UPDATE, DELETE", ""),
            rights("licence_reminder", "SELECT, INSERT, DELETE", ""),
            rights("delegation_stop", "SELECT, INSERT, UPDATE, DELETE", ""),
            rights("asset_request", "SELECT, INSERT, UPDATE, DELETE", "SELECT"),
            rights("licence", "SELECT, INSERT, UPDATE", "SELECT"));

    private static GeneratedRows home;
    private static GeneratedRows elsewhere;

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

    @ParameterizedTest
    @EnumSource
    void keepsTo(ShapeRule rule) throws SQLException {
        try (Connection connection = AsRole.superuser()) {
            assertThat(names(connection, rule.violators())).as(rule.name()).isEmpty();
            AsRole.run(connection, rule.violation());
            assertThat(names(connection, rule.violators())).as("once it is broken").contains(rule.named());
        }
    }

    @Test
    void grantsEachServingRoleItsLeastRightsAndNobodyElseAny() throws SQLException {
        Map<String, String> expected = new TreeMap<>();
        RIGHTS.forEach((table, rights) -> expect(expected, table, rights.get(0), rights.get(1)));
        for (SharedTable table : SharedTable.values()) {
            expect(expected, table.table(), table.appRights(), table.coreTeamRights());
        }
        assertThat(granted()).isEqualTo(expected);
    }

    @Test
    void namesNoSharedTableThatIsNotThere() throws SQLException {
        try (Connection connection = AsRole.superuser()) {
            assertThat(names(connection, "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"))
                    .contains(Stream.of(SharedTable.values()).map(SharedTable::table).toArray(String[]::new));
        }
    }

    static Stream<Arguments> parents() {
        return TenantTable.all().stream().flatMap(table -> table.parents().stream()
                .filter(parent -> parent.columns().size() > 1)
                .map(parent -> Arguments.of(table.name(), parent)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("parents")
    void refusesAKeyIntoAnotherChapter(String name, TenantTable.Parent parent) throws SQLException {
        TenantTable table = TenantTable.named(name);
        String column = parent.columns().get(parent.targets().indexOf("id"));
        String change = "UPDATE %s SET %s = '%s' WHERE id = '%s'";
        TenantTable target = TenantTable.named(parent.table());
        try (Connection maintenance = AsRole.open(AsRole.MAINTENANCE)) {
            maintenance.setAutoCommit(false);
            AsRole.run(maintenance, change.formatted(name, column, home.in(target), home.in(table)));
            assertThatThrownBy(() -> AsRole.run(maintenance, change.formatted(name, column, elsewhere.in(target), home.in(table))))
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("23503"));
        }
    }

    @Test
    void letsTwoChaptersUseTheSameKeysWithoutLearningOfEachOther() throws SQLException {
        for (TenantTable table : TenantTable.all().stream().filter(t -> !t.name().equals("chapter")).toList()) {
            GeneratedRows other = new GeneratedRows();
            try (Connection app = AsRole.open(AsRole.APP)) {
                app.setAutoCommit(false);
                String copy = copyOfHomes(table, other);
                AsRole.run(app, "SET LOCAL nhshdx.chapter = '" + other.chapter() + "'");
                AsRole.run(app, copy);
                app.rollback();
            } finally {
                other.remove();
            }
        }
    }

    /** Every value that home has, in another chapter: were any key unique across chapters, this would tell. */
    private static String copyOfHomes(TenantTable table, GeneratedRows other) throws SQLException {
        try (Connection maintenance = AsRole.open(AsRole.MAINTENANCE)) {
            String row = names(maintenance, "SELECT to_jsonb(t) FROM %s t WHERE id = '%s'".formatted(table.name(), home.in(table))).get(0);
            String keys = other.keysOf(table).entrySet().stream()
                    .map(key -> "\"%s\": \"%s\"".formatted(key.getKey(), key.getValue())).collect(joining(", ", "{", "}"));
            return "INSERT INTO %s SELECT * FROM jsonb_populate_record(NULL::%1$s, '%s'::jsonb || '%s'::jsonb)"
                    .formatted(table.name(), row, keys);
        }
    }

    private static Map.Entry<String, List<String>> rights(String table, String app, String coreTeam) {
        return Map.entry(table, List.of(app, coreTeam));
    }

    private static void expect(Map<String, String> expected, String table, String app, String coreTeam) {
        for (var role : Map.of(AsRole.APP, app, AsRole.CORE_TEAM, coreTeam).entrySet()) {
            if (!role.getValue().isEmpty()) {
                expected.put(table + " " + role.getKey(), Stream.of(role.getValue().split(", ")).sorted().collect(joining(", ")));
            }
        }
    }

    private static Map<String, String> granted() throws SQLException {
        Map<String, String> granted = new TreeMap<>();
        try (Connection connection = AsRole.superuser(); var statement = connection.createStatement(); var rows = statement.executeQuery("""
                WITH acl AS (SELECT relname, relowner, (aclexplode(relacl)).* FROM pg_class
                              WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
                       UNION ALL SELECT relname || '.' || attname, relowner, (aclexplode(attacl)).* FROM pg_attribute
                                   JOIN pg_class ON pg_class.oid = attrelid WHERE relnamespace = 'public'::regnamespace)
                SELECT relname || ' ' || coalesce(nullif(grantee, 0)::regrole::text, 'PUBLIC'),
                       string_agg(privilege_type, ', ' ORDER BY privilege_type)
                  FROM acl WHERE grantee <> relowner GROUP BY relname, grantee""")) {
            while (rows.next()) {
                granted.put(rows.getString(1), rows.getString(2));
            }
        }
        return granted;
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
