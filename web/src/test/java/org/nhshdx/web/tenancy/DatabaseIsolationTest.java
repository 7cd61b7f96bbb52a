package org.nhshdx.web.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nhshdx.web.tenancy.Attack.Outcome.NOT_GRANTED;
import static org.nhshdx.web.tenancy.Attack.Outcome.REFUSED_BY_POLICY;
import static org.nhshdx.web.tenancy.Attack.Outcome.SAW_NOTHING;
import static org.nhshdx.web.tenancy.Attack.Outcome.TOUCHED_IT;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhshdx.tenant.scope.Scope;

/** The second lock by itself: plain SQL, every table × every attack, from no chapter and from another. */
@QuarkusTest
class DatabaseIsolationTest {
    private static GeneratedRows home;
    private static GeneratedRows elsewhere;

    @Inject
    Scope scope;

    @Inject
    DataSource pool;

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

    static Stream<Arguments> attacks() {
        return TenantTable.all().stream().flatMap(table -> Arrays.stream(Attack.values()).map(attack -> Arguments.of(attack, table.name())));
    }

    /** Neither is a table, so no policy would hold it. */
    @Test
    void makesNoLargeObjectsAndEntersNoOtherDatabase() throws SQLException {
        try (Connection app = AsRole.open(AsRole.APP)) {
            assertThatThrownBy(() -> AsRole.run(app, "SELECT lo_create(0)")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> AsRole.run(app, "SELECT lo_from_bytea(0, 'x')")).hasMessageContaining("permission denied");
        }
        for (String database : new String[] {"postgres", "template1"}) {
            assertThatThrownBy(() -> AsRole.open(AsRole.APP, database).close()).hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("attacks")
    void reachesItsOwnChaptersRowsAndNobodyElses(Attack attack, String name) throws SQLException {
        TenantTable table = TenantTable.named(name);
        try (Connection app = AsRole.open(AsRole.APP)) {
            app.setAutoCommit(false);
            Attack.Outcome atHome = atHome(attack, table, app);
            assertThat(atHome).isIn(TOUCHED_IT, NOT_GRANTED);
            for (String setting : new String[] {"RESET nhshdx.chapter", tell(""), tell(elsewhere.chapter().toString())}) {
                AsRole.run(app, setting);
                assertThat(attack.on(table, home, app)).as(setting).isEqualTo(refusal(attack, atHome));
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("attacks")
    void reachesNobodyElsesRowsThroughThePool(Attack attack, String name) {
        TenantTable table = TenantTable.named(name);
        GeneratedRows own = attack == Attack.INSERT ? new GeneratedRows() : home;
        Attack.Outcome atHome = scope.writing(own.chapter(), () -> onThePool(attack, table, own));
        assertThat(atHome).isIn(TOUCHED_IT, NOT_GRANTED);
        Attack.Outcome refusal = refusal(attack, atHome);
        assertThat(scope.writing(elsewhere.chapter(), () -> onThePool(attack, table, home))).as("another's").isEqualTo(refusal);
        assertThat(scope.writingShared(() -> onThePool(attack, table, home))).as("no chapter").isEqualTo(refusal);
    }

    private Attack.Outcome onThePool(Attack attack, TenantTable table, GeneratedRows rows) {
        try (Connection connection = pool.getConnection()) {
            return attack.on(table, rows, connection);
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void seesALeakWhereThePolicyIsSwitchedOff() throws SQLException {
        TenantTable table = TenantTable.named("letter");
        try (Connection unlocked = AsRole.superuser()) {
            AsRole.run(unlocked, "ALTER TABLE letter DISABLE ROW LEVEL SECURITY");
            AsRole.run(unlocked, "SET LOCAL ROLE nhshdx_app");
            AsRole.run(unlocked, tell(elsewhere.chapter().toString()));
            assertThat(Attack.SELECT.on(table, home, unlocked)).isEqualTo(TOUCHED_IT);
            assertThat(Attack.INSERT.on(table, home, unlocked)).isEqualTo(TOUCHED_IT);
        }
    }

    private static Attack.Outcome refusal(Attack attack, Attack.Outcome atHome) {
        return atHome == NOT_GRANTED ? NOT_GRANTED : attack == Attack.INSERT ? REFUSED_BY_POLICY : SAW_NOTHING;
    }

    /** A chapter that has what the row leans on, but not the row: one more of it can be unique. */
    private static Attack.Outcome atHome(Attack attack, TenantTable table, Connection app) throws SQLException {
        GeneratedRows own = attack == Attack.INSERT ? new GeneratedRows() : home;
        try {
            AsRole.run(app, tell(own.chapter().toString()));
            return attack.on(table, own, app);
        } finally {
            if (own != home) {
                own.remove();
            }
        }
    }

    private static String tell(String chapter) {
        return "SET LOCAL nhshdx.chapter = '" + chapter + "'";
    }
}
