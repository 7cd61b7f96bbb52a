package org.nhshdx.tenant.tenancy;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One thing that must be true of the database before a single request is answered.
 *
 * <p>Each asks the catalogue for whatever leaves it open, as the serving connection sees it, and says so in a sentence.
 */
public enum Lock {
    SERVES_AS_APP(
            "The application connects as %s: let it connect as nhshdx_app.",
            "SELECT session_user::text WHERE session_user <> 'nhshdx_app' OR current_user <> session_user"),
    NOT_SUPERUSER(
            "%s is a superuser, whom no policy holds: make it NOSUPERUSER.",
            "SELECT rolname FROM pg_roles WHERE rolname IN (SELECT name FROM serving) AND rolsuper"),
    NOT_BYPASSING(
            "%s has BYPASSRLS and would see every chapter's rows: make it NOBYPASSRLS.",
            "SELECT rolname FROM pg_roles WHERE rolname IN (SELECT name FROM serving) AND rolbypassrls"),
    NOT_MAKING_ROLES(
            "%s may make roles, databases or replicas: make it NOCREATEROLE NOCREATEDB NOREPLICATION.",
            """
            SELECT rolname FROM pg_roles WHERE rolname IN (SELECT name FROM serving)
               AND (rolcreaterole OR rolcreatedb OR rolreplication)"""),
    NOT_A_MEMBER(
            "%s: a serving role may borrow nobody's rights, so REVOKE the membership.",
            """
            SELECT m.rolname || ' is a member of ' || r.rolname FROM pg_auth_members a
              JOIN pg_roles m ON m.oid = a.member JOIN pg_roles r ON r.oid = a.roleid
             WHERE m.rolname IN (SELECT name FROM serving)"""),
    NOT_AN_OWNER(
            "A serving role owns %s: its owner could unlock it, so give it to nhshdx_owner.",
            """
            SELECT relname FROM pg_class WHERE pg_get_userbyid(relowner) IN (SELECT name FROM serving)
            UNION ALL SELECT 'schema ' || nspname FROM pg_namespace
             WHERE pg_get_userbyid(nspowner) IN (SELECT name FROM serving)
            UNION ALL SELECT 'database ' || datname FROM pg_database
             WHERE pg_get_userbyid(datdba) IN (SELECT name FROM serving)"""),
    NO_STANDING_CHAPTER(
            "%s has a chapter set for every session: ALTER ROLE or DATABASE … RESET nhshdx.chapter.",
            """
            SELECT coalesce(setrole::regrole::text, 'the database') FROM pg_db_role_setting
             WHERE array_to_string(setconfig, ' ') ILIKE '%nhshdx.chapter=%'"""),
    ENABLED(
            "%s: neither on the list of shared tables nor under row-level security; ENABLE it.",
            "SELECT relname FROM guarded WHERE NOT relrowsecurity"),
    FORCED(
            "%s: row-level security doesn't hold its owner; FORCE it.",
            "SELECT relname FROM guarded WHERE NOT relforcerowsecurity"),
    CHAPTER_ONLY(
            "%s: the policy for nhshdx_app is missing or isn't the one text that is allowed.",
            """
            SELECT relname FROM locked WHERE NOT EXISTS (
              SELECT FROM policy WHERE tablename = relname AND is_the_one)"""),
    OUTSIDE_CHAPTERS(
            "%s: what no chapter may see isn't closed in a chapter's scope; its policy is missing or another.",
            """
            SELECT relname FROM outside WHERE NOT EXISTS (
              SELECT FROM policy WHERE tablename = relname AND is_outside_chapters)"""),
    NO_OTHER_POLICY(
            "%s: a policy that isn't needed opens another door; drop it.",
            "SELECT tablename || '.' || policyname FROM policy WHERE NOT (is_the_one OR is_core_teams OR is_for_reading OR is_outside_chapters)"),
    NO_SIDE_DOOR(
            "%s: read with its owner's rights rather than the reader's, past row-level security; drop it.",
            """
            SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm', 'f')
            UNION ALL SELECT proname || '()' FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
             WHERE prosecdef AND nspname NOT IN ('pg_catalog', 'information_schema')
            UNION ALL SELECT nspname || '.' || relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
             WHERE relkind IN ('r', 'p', 'v', 'm', 'f') AND nspname NOT IN ('public', 'pg_catalog', 'information_schema')
               AND nspname NOT LIKE 'pg\\_t%'"""),
    CORE_TEAM_ONLY_READS(
            "nhshdx_coreteam may write to %s: it reads, so REVOKE all but SELECT.",
            """
            SELECT relname FROM relation
             WHERE has_table_privilege('nhshdx_coreteam', oid, 'INSERT, UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER, MAINTAIN')
                OR has_any_column_privilege('nhshdx_coreteam', oid, 'INSERT, UPDATE, REFERENCES')"""),
    ONLY_DATA(
            "nhshdx_app may do more to %s than read and write rows: REVOKE TRUNCATE, REFERENCES, TRIGGER, MAINTAIN.",
            """
            SELECT relname FROM relation
             WHERE has_table_privilege(session_user, oid, 'TRUNCATE, REFERENCES, TRIGGER, MAINTAIN')
                OR has_any_column_privilege(session_user, oid, 'REFERENCES')"""),
    MAKES_NOTHING(
            "A serving role may make things in %s: REVOKE TEMPORARY and CREATE, also from PUBLIC.",
            """
            SELECT 'database ' || current_database() FROM serving
             WHERE has_database_privilege(name, current_database(), 'TEMPORARY, CREATE')
            UNION SELECT 'schema public' FROM serving WHERE has_schema_privilege(name, 'public', 'CREATE')""");

    /** As PostgreSQL says the one policy back: chapter_id = nullif(current_setting('nhshdx.chapter', true), '')::uuid. */
    private static final String ONE_TEXT =
            "(chapter_id = (NULLIF(current_setting(''nhshdx.chapter''::text, true), ''''::text))::uuid)";

    /** As PostgreSQL says it back: no chapter is in scope. */
    private static final String NO_CHAPTER = "(NULLIF(current_setting(''nhshdx.chapter''::text, true), ''''::text) IS NULL)";

    private static final String WORDS = """
            WITH serving (name) AS (VALUES (session_user::name), ('nhshdx_coreteam'::name)),
            relation AS (SELECT * FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')),
            locked AS (SELECT * FROM relation WHERE relkind IN ('r', 'p') AND relname NOT IN (%1$s)),
            outside AS (SELECT * FROM relation WHERE relname IN (%4$s)),
            guarded AS (SELECT * FROM locked UNION ALL SELECT * FROM outside),
            policy AS (SELECT tablename, policyname, cmd = 'ALL' AND permissive = 'PERMISSIVE' AND roles = '{nhshdx_app}'
                                AND qual = '%3$s' AND with_check = '%3$s' AS is_the_one,
                              cmd = 'SELECT' AND roles = '{nhshdx_coreteam}' AND qual = 'true' AS is_core_teams,
                              cmd = 'SELECT' AND roles = '{nhshdx_app}' AND qual = 'true' AND tablename IN (%2$s) AS is_for_reading,
                              cmd = 'ALL' AND permissive = 'PERMISSIVE' AND roles = '{nhshdx_app}' AND qual = '%5$s'
                                AND with_check = '%5$s' AND tablename IN (%4$s) AS is_outside_chapters
                         FROM pg_policies)
            """.formatted(tables(shared -> !shared.isWrittenByItsChapter()), tables(SharedTable::isWrittenByItsChapter), ONE_TEXT,
                    tables(SharedTable::isOutsideChapters), NO_CHAPTER);

    private static String tables(Predicate<SharedTable> which) {
        return Arrays.stream(SharedTable.values()).filter(which).map(t -> "'" + t.table() + "'").collect(Collectors.joining(", "));
    }

    private final String sentence;
    private final String opening;

    Lock(String sentence, String opening) {
        this.sentence = sentence;
        this.opening = opening;
    }

    /** What to ask of PostgreSQL: one row with the name of each thing that leaves this open. */
    String query() {
        return WORDS + opening;
    }

    /** One sentence for the person who runs it, naming what is open and how to close it. */
    public String sentence(String open) {
        return sentence.formatted(open);
    }

    /** Whether it is about who serves; when that is wrong, what else is seen means nothing. */
    boolean isAboutWhoServes() {
        return compareTo(NO_STANDING_CHAPTER) < 0;
    }
}
