package org.nhshdx.web.application;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes the database itself refuse one verb in one chapter's log, until it is closed: a last step that really fails. */
final class Sabotage implements AutoCloseable {

    private final Connection owner;

    private Sabotage(Connection owner) {
        this.owner = owner;
    }

    static Sabotage refusing(String verb, UUID chapter) throws SQLException {
        var config = ConfigProvider.getConfig();
        Connection owner = DriverManager.getConnection(
                config.getValue("nhshdx.db.url", String.class), "nhshdx_owner",
                config.getValue("nhshdx.db.owner-password", String.class));
        Sabotage sabotage = new Sabotage(owner);
        sabotage.execute("ALTER TABLE audit_entry ADD CONSTRAINT sabotaged CHECK (verb <> '%s' OR chapter_id <> '%s') NOT VALID"
                .formatted(verb, chapter));
        return sabotage;
    }

    @Override
    public void close() throws SQLException {
        execute("ALTER TABLE audit_entry DROP CONSTRAINT sabotaged");
        owner.close();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
