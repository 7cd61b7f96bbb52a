package org.nhshdx.web.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nhshdx.core.tenancy.NewId;

/** Rows of one invented chapter, made from the catalogue alone, so that a table is covered the day it is born. */
final class GeneratedRows {
    private final UUID chapter = NewId.next();
    private final UUID person = NewId.next();
    private final Map<String, UUID> made = new LinkedHashMap<>();

    GeneratedRows() {
        insert("person", "INSERT INTO person (id, subject, name, first_seen) VALUES ('%s', '%1$s', 'Invented', now())".formatted(person));
    }

    /** One with a row in every table. */
    static GeneratedRows everywhere() {
        GeneratedRows rows = new GeneratedRows();
        TenantTable.all().forEach(rows::in);
        return rows;
    }

    UUID chapter() {
        return chapter;
    }

    /** The chapter's row in that table; it and all that it leans on is made when first asked for. */
    UUID in(TenantTable table) {
        UUID known = made.get(table.name());
        return known != null ? known : make(table);
    }

    /** An INSERT of one more row into that table, once what it leans on is there. */
    String insertInto(TenantTable table) {
        return insertInto(table, newId(table));
    }

    /** An INSERT of a line of this chapter into a table that chapters share. */
    String lineFor(TenantTable shared) {
        Map<String, String> values = new LinkedHashMap<>();
        shared.columns().forEach(column -> values.put(column.name(), value(shared, column)));
        keysOf(shared).forEach((column, key) -> values.put(column, quoted(key)));
        return "INSERT INTO %s (%s) VALUES (%s)".formatted(
                shared.name(), String.join(", ", values.keySet()), String.join(", ", values.values()));
    }

    /** Removes them all, the last made first. */
    void remove() throws SQLException {
        List<String> tables = new ArrayList<>(made.keySet());
        Collections.reverse(tables);
        try (Connection maintenance = AsRole.open(AsRole.MAINTENANCE)) {
            for (String table : tables) {
                AsRole.run(maintenance, "DELETE FROM %s WHERE chapter_id = '%s'".formatted(table, chapter));
            }
            AsRole.run(maintenance, "DELETE FROM person WHERE id = '%s'".formatted(person));
        }
    }

    private UUID make(TenantTable table) {
        UUID id = newId(table);
        insert(table.name(), insertInto(table, id));
        made.put(table.name(), id);
        return id;
    }

    private UUID newId(TenantTable table) {
        return table.name().equals("chapter") ? chapter : NewId.next();
    }

    private static void insert(String table, String sql) {
        try (Connection maintenance = AsRole.open(AsRole.MAINTENANCE)) {
            AsRole.run(maintenance, sql);
        } catch (SQLException refused) {
            throw new AssertionError("No row could be invented for %s: teach GeneratedRows. %s".formatted(table, sql), refused);
        }
    }

    private String insertInto(TenantTable table, UUID id) {
        Map<String, String> values = new LinkedHashMap<>();
        table.columns().forEach(column -> values.put(column.name(), value(table, column)));
        keysOf(table).forEach((column, key) -> values.put(column, quoted(key)));
        values.put("id", quoted(id));
        return "INSERT INTO %s (%s) VALUES (%s)".formatted(
                table.name(), String.join(", ", values.keySet()), String.join(", ", values.values()));
    }

    /** What ties a row of this table to the chapter: it, and what the row leans on. */
    Map<String, UUID> keysOf(TenantTable table) {
        Map<String, UUID> keys = new LinkedHashMap<>();
        table.parents().stream().filter(TenantTable.Parent::required).forEach(parent -> {
            UUID id = parent.table().equals("person") ? person : in(TenantTable.named(parent.table()));
            for (int i = 0; i < parent.columns().size(); i++) {
                keys.put(parent.columns().get(i), parent.targets().get(i).equals("chapter_id") ? chapter : id);
            }
        });
        keys.put("chapter_id", chapter);
        return keys;
    }

    private static String value(TenantTable table, TenantTable.Column column) {
        return switch (column.type()) {
            case "uuid" -> quoted(NewId.next());
            case "text" -> quoted(column.allowed().orElse("invented-" + NewId.next()));
            case "integer", "bigint", "numeric", "double precision" -> "1";
            case "boolean" -> "false";
            case "bytea" -> "'\\x00'";
            case "date" -> "current_date";
            case "timestamp with time zone" -> "now()";
            case "jsonb" -> Mapping.isList(table.name(), column.name()) ? "'[]'" : "'{}'";
            default -> throw new AssertionError("No value is known for a " + column.type() + ": teach GeneratedRows.");
        };
    }

    private static String quoted(Object value) {
        return "'" + value + "'";
    }
}
