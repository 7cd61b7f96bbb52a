package org.nhshdx.web.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhshdx.tenant.tenancy.DoesNotLock;
import org.nhshdx.tenant.tenancy.Lock;
import org.nhshdx.tenant.tenancy.LockCheck;
import org.nhshdx.tenant.tenancy.OpenLocks;

@QuarkusTest
class StartUpRefusalTest {
    private static final String EXTRA = "CREATE POLICY extra ON letter ";

    @Inject
    LockCheck check;

    @Inject
    BeanManager beans;

    static Stream<Arguments> openings() {
        return Stream.of(
                opened(Lock.SERVES_AS_APP, "SET LOCAL SESSION AUTHORIZATION nhshdx_owner", "nhshdx_owner"),
                opened(Lock.SERVES_AS_APP, "SET LOCAL SESSION AUTHORIZATION nhshdx_coreteam", "nhshdx_coreteam"),
                opened(Lock.NOT_SUPERUSER, "SET LOCAL SESSION AUTHORIZATION postgres", "postgres is a superuser"),
                opened(Lock.NOT_SUPERUSER, "ALTER ROLE nhshdx_coreteam SUPERUSER", "nhshdx_coreteam is a superuser"),
                opened(Lock.NOT_BYPASSING, "SET LOCAL SESSION AUTHORIZATION nhshdx_maintenance", "nhshdx_maintenance has BYPASSRLS"),
                opened(Lock.NOT_BYPASSING, "ALTER ROLE nhshdx_app BYPASSRLS", "nhshdx_app has BYPASSRLS"),
                opened(Lock.NOT_MAKING_ROLES, "ALTER ROLE nhshdx_app CREATEROLE", "nhshdx_app"),
                opened(Lock.NOT_A_MEMBER, "GRANT nhshdx_maintenance TO nhshdx_app", "nhshdx_app is a member of nhshdx_maintenance"),
                opened(Lock.NOT_AN_OWNER, "ALTER TABLE letter OWNER TO nhshdx_app", "owns letter"),
                opened(Lock.NOT_AN_OWNER, "ALTER SCHEMA public OWNER TO nhshdx_coreteam", "owns schema public"),
                opened(Lock.NO_STANDING_CHAPTER,
                        "ALTER ROLE nhshdx_app SET nhshdx.chapter = '0199aaaa-0000-7000-8000-000000000001'", "nhshdx_app"),
                opened(Lock.ENABLED, "ALTER TABLE letter DISABLE ROW LEVEL SECURITY", "letter: "),
                opened(Lock.ENABLED, "CREATE TABLE forgotten (chapter_id uuid, id uuid)", "forgotten: "),
                opened(Lock.ENABLED, "ALTER TABLE public_event DISABLE ROW LEVEL SECURITY", "public_event: "),
                opened(Lock.CHAPTER_ONLY, "ALTER POLICY chapter_only ON place USING (true)", "place: "),
                opened(Lock.NO_OTHER_POLICY, "CREATE POLICY everybody_reads ON letter FOR SELECT TO nhshdx_app USING (true)",
                        "letter.everybody_reads"),
                opened(Lock.FORCED, "ALTER TABLE letter NO FORCE ROW LEVEL SECURITY", "letter: "),
                opened(Lock.CHAPTER_ONLY, "DROP POLICY chapter_only ON letter", "letter: "),
                opened(Lock.CHAPTER_ONLY, "ALTER POLICY chapter_only ON letter WITH CHECK (true)", "letter: "),
                opened(Lock.CHAPTER_ONLY, "ALTER POLICY chapter_only ON letter TO public", "letter: "),
                opened(Lock.CHAPTER_ONLY, "ALTER POLICY chapter_only ON letter USING (chapter_id = "
                        + "nullif(current_setting('nhshdx.chapter', true), '')::uuid OR subject = 'hello')", "letter: "),
                opened(Lock.ENABLED, "ALTER TABLE concern_words DISABLE ROW LEVEL SECURITY", "concern_words: "),
                opened(Lock.OUTSIDE_CHAPTERS, "DROP POLICY outside_chapters ON concern", "concern: "),
                opened(Lock.OUTSIDE_CHAPTERS, "ALTER POLICY outside_chapters ON kept_from USING (true)", "kept_from: "),
                opened(Lock.NO_OTHER_POLICY, "CREATE POLICY chapters_too ON concern_log TO nhshdx_app USING (true)", "concern_log.chapters_too"),
                opened(Lock.NO_OTHER_POLICY, EXTRA + "FOR SELECT TO nhshdx_app USING (true)", "letter.extra"),
                opened(Lock.NO_OTHER_POLICY, EXTRA + "TO nhshdx_coreteam USING (true)", "letter.extra"),
                opened(Lock.NO_SIDE_DOOR, "CREATE VIEW letters AS SELECT * FROM letter", "letters: "),
                opened(Lock.NO_SIDE_DOOR, "CREATE SCHEMA aside CREATE TABLE letter (id uuid)", "aside.letter"),
                opened(Lock.NO_SIDE_DOOR, "CREATE FUNCTION peek() RETURNS bigint LANGUAGE sql SECURITY DEFINER "
                        + "AS 'SELECT count(*) FROM letter'", "peek()"),
                opened(Lock.CORE_TEAM_ONLY_READS, "GRANT UPDATE ON event TO nhshdx_coreteam", "event"),
                opened(Lock.CORE_TEAM_ONLY_READS, "GRANT UPDATE (slug) ON event TO nhshdx_coreteam", "event"),
                opened(Lock.CORE_TEAM_ONLY_READS, "GRANT INSERT ON person TO PUBLIC", "person"),
                opened(Lock.ONLY_DATA, "GRANT TRUNCATE ON letter TO nhshdx_app", "letter"),
                opened(Lock.ONLY_DATA, "GRANT REFERENCES (id) ON letter TO nhshdx_app", "letter"),
                opened(Lock.ONLY_DATA, "GRANT TRIGGER ON letter TO PUBLIC", "letter"),
                opened(Lock.MAKES_NOTHING, "GRANT TEMPORARY ON DATABASE nhshdx TO PUBLIC", "database nhshdx"),
                opened(Lock.MAKES_NOTHING, "GRANT CREATE ON SCHEMA public TO nhshdx_app", "schema public"));
    }

    private static Arguments opened(Lock lock, String how, String named) {
        return Arguments.of(lock, how, named);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("openings")
    void refusesInOneSentenceThatNamesWhatIsOpen(Lock lock, String how, String named) throws SQLException {
        try (Connection connection = AsRole.superuser()) {
            AsRole.run(connection, "SET LOCAL SESSION AUTHORIZATION nhshdx_app");
            assertThat(OpenLocks.seenFrom(connection)).as("before").isEmpty();
            AsRole.run(connection, "SET LOCAL SESSION AUTHORIZATION postgres");
            AsRole.run(connection, how);
            if (!how.startsWith("SET")) {
                AsRole.run(connection, "SET LOCAL SESSION AUTHORIZATION nhshdx_app");
            }
            assertThat(OpenLocks.seenFrom(connection)).anySatisfy(sentence ->
                    assertThat(sentence).contains(named, lock.sentence("…").split("…")[1]));
        }
    }

    @Test
    void triesEveryLock() {
        assertThat(openings().map(opening -> opening.get()[0])).contains((Object[]) Lock.values());
    }

    @Test
    void doesNotStartOnADatabaseWithAnOpenLock() throws SQLException {
        assertThatCode(check::check).doesNotThrowAnyException();
        try (Connection owner = AsRole.open(AsRole.OWNER)) {
            AsRole.run(owner, "ALTER TABLE letter NO FORCE ROW LEVEL SECURITY");
            try {
                assertThatThrownBy(check::check).isInstanceOf(DoesNotLock.class)
                        .hasMessage("NHSHDx doesn't start, because the database doesn't keep the chapters apart. "
                                + "letter: row-level security doesn't hold its owner; FORCE it.");
            } finally {
                AsRole.run(owner, "ALTER TABLE letter FORCE ROW LEVEL SECURITY");
            }
        }
    }

    @Test
    void looksBeforeAnythingElseHappens() {
        List<? extends ObserverMethod<?>> atStart = beans.resolveObserverMethods(new StartupEvent()).stream()
                .filter(observer -> observer.getBeanClass().getName().startsWith("org.nhshdx"))
                .sorted(Comparator.comparingInt(ObserverMethod::getPriority))
                .toList();
        assertThat(atStart.get(0).getBeanClass()).isEqualTo(LockCheck.class);
    }
}
