package org.nhshdx.web.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What somebody might try on a row by plain SQL; it succeeds when it touches one row. */
enum Attack {
    SELECT("SELECT * FROM %s WHERE id = '%s'"),
    UPDATE("UPDATE %s SET chapter_id = chapter_id WHERE id = '%s'"),
    DELETE("DELETE FROM %s WHERE id = '%s'"),
    INSERT("");

    /** How an attack went. */
    enum Outcome { TOUCHED_IT, SAW_NOTHING, REFUSED_BY_POLICY, NOT_GRANTED }

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private final String sql;

    Attack(String sql) {
        this.sql = sql;
    }

    /** Tries it and takes it back. */
    Outcome on(TenantTable table, GeneratedRows rows, Connection connection) throws SQLException {
        String attempt = this == INSERT ? rows.insertInto(table) : sql.formatted(table.name(), rows.in(table));
        AsRole.run(connection, "SAVEPOINT before");
        try (Statement statement = connection.createStatement()) {
            boolean touched = statement.execute(attempt) ? statement.getResultSet().next() : statement.getUpdateCount() > 0;
            return touched ? Outcome.TOUCHED_IT : Outcome.SAW_NOTHING;
        } catch (SQLException refused) {
            return outcomeOf(refused);
        } finally {
            AsRole.run(connection, "ROLLBACK TO SAVEPOINT before");
        }
    }

    private Outcome outcomeOf(SQLException refused) throws SQLException {
        if (refused.getSQLState().equals(FOREIGN_KEY_VIOLATION) && this == DELETE) {
            return Outcome.TOUCHED_IT;
        }
        if (!refused.getSQLState().equals(INSUFFICIENT_PRIVILEGE)) {
            throw refused;
        }
        return refused.getMessage().contains("row-level security") ? Outcome.REFUSED_BY_POLICY : Outcome.NOT_GRANTED;
    }
}
