package org.nhshdx.web.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.nhshdx.tenant.tenancy.SharedTable;

/** A table of the chapters', as the catalogue describes it: what a row needs and what it leans on. */
public record TenantTable(String name, List<Column> columns, List<Parent> parents) {

    /** A column that every row must fill; a checked one with the first value that its check allows. */
    record Column(String name, String type, Optional<String> allowed) {}

    /** A foreign key that every row must follow. */
    record Parent(List<String> columns, String table, List<String> targets, boolean required) {}

    private static final Pattern ONE_OF = Pattern.compile("[^<]= (?:ANY \\(ARRAY\\[)?'([^']*)'::text");
    private static final List<TenantTable> ALL = read(name -> SharedTable.named(name).isEmpty());

    public static List<TenantTable> all() {
        return ALL;
    }

    /** Tables that chapters share, in which each line is one chapter's. */
    static List<TenantTable> ofOwnLines() {
        return read(name -> SharedTable.named(name).filter(SharedTable::isWrittenByItsChapter).isPresent());
    }

    private static List<TenantTable> read(Predicate<String> which) {
        try (Connection connection = AsRole.superuser()) {
            List<TenantTable> tables = new ArrayList<>();
            for (String name : rows(connection, "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') "
                    + "AND relnamespace = 'public'::regnamespace ORDER BY relname").stream().map(row -> row[0]).toList()) {
                if (which.test(name)) {
                    tables.add(new TenantTable(name, columns(connection, name), parents(connection, name)));
                }
            }
            return tables;
        } catch (SQLException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    static TenantTable named(String name) {
        return all().stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<Column> columns(Connection connection, String table) throws SQLException {
        return rows(connection, """
                SELECT attname, format_type(atttypid, NULL), (
                  SELECT pg_get_constraintdef(oid) FROM pg_constraint
                   WHERE conrelid = attrelid AND contype = 'c' AND conkey = ARRAY[attnum] LIMIT 1)
                  FROM pg_attribute WHERE attrelid = '%s'::regclass AND attnum > 0 AND attnotnull AND NOT atthasdef
                """.formatted(table)).stream().map(row -> new Column(row[0], row[1], firstWord(row[2]))).toList();
    }

    private static List<Parent> parents(Connection connection, String table) throws SQLException {
        return rows(connection, """
                SELECT confrelid::regclass, names(conrelid, conkey), names(confrelid, confkey),
                       (SELECT bool_and(attnotnull) FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY (conkey))
                  FROM pg_constraint WHERE conrelid = '%s'::regclass AND contype = 'f'
                """.replace("names(conrelid, conkey)", names("conrelid", "conkey"))
                        .replace("names(confrelid, confkey)", names("confrelid", "confkey")).formatted(table))
                .stream().map(row -> new Parent(words(row[1]), row[0], words(row[2]), row[3].equals("t"))).toList();
    }

    private static String names(String relation, String key) {
        return "(SELECT string_agg(attname, ' ' ORDER BY n) FROM unnest(%s) WITH ORDINALITY AS k (number, n) ".formatted(key)
                + "JOIN pg_attribute ON attrelid = %s AND attnum = number)".formatted(relation);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }

    private static Optional<String> firstWord(String check) {
        return Optional.ofNullable(check).flatMap(text -> ONE_OF.matcher(text).results().findFirst()).map(word -> word.group(1));
    }

    private static List<String[]> rows(Connection connection, String sql) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (var statement = connection.createStatement(); var answer = statement.executeQuery(sql)) {
            while (answer.next()) {
                String[] row = new String[answer.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = answer.getString(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
