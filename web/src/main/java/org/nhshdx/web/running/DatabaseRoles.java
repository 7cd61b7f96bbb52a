package org.nhshdx.web.running;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The database and its four roles, made in a local server by the script that production runs with psql. */
public final class DatabaseRoles {
    private static final String DATABASE = "nhshdx";

    // The local server listens on loopback and trusts whoever asks; application.properties names the same word.
    private static final String PASSWORD = "'nhshdx'";

    private DatabaseRoles() {}

    /** Makes what isn't there yet, and answers with the address of the database. */
    public static String preparedOn(LocalPostgres server) {
        try {
            createDatabase(server);
            try (var connection = DriverManager.getConnection(server.superuserUrl(DATABASE));
                    var statement = connection.createStatement()) {
                statement.execute(script());
            }
            return server.url(DATABASE);
        } catch (SQLException refused) {
            throw new CannotStart("The embedded database refuses its roles: " + refused.getMessage(), refused);
        }
    }

    private static void createDatabase(LocalPostgres server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.superuserUrl("postgres"));
                var statement = connection.createStatement()) {
            var known = statement.executeQuery("SELECT FROM pg_database WHERE datname = '%s'".formatted(DATABASE));
            if (!known.next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        }
    }

    private static String script() {
        String script = text();
        Map<String, String> variables = Map.of(
                ":\"DBNAME\"", DATABASE,
                ":'owner_password'", PASSWORD,
                ":'app_password'", PASSWORD,
                ":'coreteam_password'", PASSWORD,
                ":'maintenance_password'", PASSWORD);
        for (var variable : variables.entrySet()) {
            script = script.replace(variable.getKey(), variable.getValue());
        }
        return script;
    }

    private static String text() {
        try (InputStream script = DatabaseRoles.class.getResourceAsStream("/postgres/roles.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new CannotStart("postgres/roles.sql is missing from the build.", unreadable);
        }
    }
}
