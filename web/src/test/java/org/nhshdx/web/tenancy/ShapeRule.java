package org.nhshdx.web.tenancy;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.nhshdx.tenant.tenancy.SharedTable;

/** What the schema must keep to, so that it can be distributed by chapter unchanged; each with a way to break it. */
enum ShapeRule {
    EVERY_ROW_SAYS_ITS_CHAPTER(
            """
            SELECT relname FROM tenant WHERE 2 <> (SELECT count(*) FROM pg_attribute
             WHERE attrelid = tenant.oid AND attname IN ('chapter_id', 'id') AND atttypid = 'uuid'::regtype AND attnotnull)""",
            "ALTER TABLE letter DROP CONSTRAINT letter_pkey; ALTER TABLE letter ALTER chapter_id DROP NOT NULL", "letter"),
    IDS_ARE_MADE_BY_THE_APPLICATION(
            """
            SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'S'
            UNION SELECT adrelid::regclass::text FROM pg_attrdef JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum
             WHERE attname IN ('chapter_id', 'id')""",
            "ALTER TABLE letter ALTER id SET DEFAULT uuidv7()", "letter"),
    THE_KEY_IS_CHAPTER_AND_ID(
            """
            SELECT relname FROM tenant WHERE NOT EXISTS (SELECT FROM pg_constraint
             WHERE conrelid = tenant.oid AND contype = 'p' AND pg_get_constraintdef(pg_constraint.oid) = 'PRIMARY KEY (chapter_id, id)')""",
            "ALTER TABLE letter DROP CONSTRAINT letter_pkey, ADD PRIMARY KEY (id)", "letter"),
    WHAT_IS_UNIQUE_IS_UNIQUE_IN_A_CHAPTER(
            """
            SELECT indexrelid::regclass::text FROM pg_index JOIN tenant ON tenant.oid = indrelid
             WHERE (indisunique OR indisexclusion) AND NOT EXISTS (SELECT FROM pg_attribute
               WHERE attrelid = indrelid AND attname = 'chapter_id' AND attnum = ANY (indkey[0:indnkeyatts - 1]))""",
            "CREATE UNIQUE INDEX one_in_the_land ON event (id) INCLUDE (chapter_id)", "one_in_the_land"),
    KEYS_BETWEEN_CHAPTERS_TABLES_CARRY_THE_CHAPTER(
            """
            SELECT conname FROM pg_constraint JOIN tenant ON tenant.oid = conrelid
             WHERE contype = 'f' AND confrelid IN (SELECT oid FROM tenant) AND NOT EXISTS (
               SELECT FROM unnest(conkey, confkey) AS pair (here, there)
                 JOIN pg_attribute h ON h.attrelid = conrelid AND h.attnum = here AND h.attname = 'chapter_id'
                 JOIN pg_attribute t ON t.attrelid = confrelid AND t.attnum = there AND t.attname = 'chapter_id')""",
            "CREATE UNIQUE INDEX ON event (id); ALTER TABLE event_change ADD CONSTRAINT across FOREIGN KEY (event_id) REFERENCES event (id)",
            "across"),
    OTHER_KEYS_LEAD_TO_PEOPLE_ONLY(
            """
            SELECT conname FROM pg_constraint WHERE contype = 'f' AND confrelid <> 'person'::regclass
               AND (conrelid IN (SELECT oid FROM tenant)) <> (confrelid IN (SELECT oid FROM tenant))""",
            "ALTER TABLE event ADD CONSTRAINT outwards FOREIGN KEY (slug) REFERENCES place (slug) NOT VALID", "outwards"),
    NOTHING_HAPPENS_BY_ITSELF(
            """
            SELECT tgname FROM pg_trigger JOIN tenant ON tenant.oid = tgrelid WHERE NOT tgisinternal
            UNION SELECT rulename FROM pg_rewrite JOIN tenant ON tenant.oid = ev_class""",
            "CREATE RULE silently AS ON DELETE TO letter DO INSTEAD NOTHING", "silently"),
    NO_KEY_IS_CHANGED_BEHIND_A_ROW(
            """
            SELECT conname FROM pg_constraint JOIN tenant ON tenant.oid = conrelid
             WHERE contype = 'f' AND (confdeltype IN ('n', 'd') OR confupdtype IN ('c', 'n', 'd'))""",
            "ALTER TABLE judgement ADD CONSTRAINT loosely FOREIGN KEY (chapter_id, event_id) REFERENCES event ON DELETE SET NULL (event_id)",
            "loosely"),
    NO_TABLE_IS_APART(
            "SELECT relname FROM tenant WHERE relkind = 'p' OR relhassubclass OR relispartition OR relpersistence <> 'p'",
            "CREATE TABLE older_letter () INHERITS (letter)", "letter");

    private static final String TENANT = """
            WITH tenant AS (SELECT * FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
                               AND relname NOT IN (%s))
            """.formatted(Arrays.stream(SharedTable.values()).map(t -> "'" + t.table() + "'").collect(Collectors.joining(", ")));

    private final String violators;
    private final String violation;
    private final String named;

    ShapeRule(String violators, String violation, String named) {
        this.violators = violators;
        this.violation = violation;
        this.named = named;
    }

    String violators() {
        return TENANT + violators;
    }

    String violation() {
        return violation;
    }

    String named() {
        return named;
    }
}
