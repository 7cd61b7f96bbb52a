package org.nhshdx.web.tenancy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Connections to the test's database past the application: as one of its roles, or as the server's superuser. */
public final class AsRole {
    public static final String APP = "nhshdx_app";
    public static final String CORE_TEAM = "nhshdx_coreteam";
    public static final String MAINTENANCE = "nhshdx_maintenance";
    public static final String OWNER = "nhshdx_owner";

    private AsRole() {}

    public static Connection open(String role) throws SQLException {
        String password = ConfigProvider.getConfig().getValue("nhshdx.db.app-password", String.class);
        return DriverManager.getConnection(url(), role, password);
    }

    /** In another database of the same server. */
    static Connection open(String role, String database) throws SQLException {
        String password = ConfigProvider.getConfig().getValue("nhshdx.db.app-password", String.class);
        return DriverManager.getConnection(url().replaceFirst("/[^/]+$", "/" + database), role, password);
    }

    /** In a transaction that is rolled back when the connection closes. */
    public static Connection superuser() throws SQLException {
        Connection connection = DriverManager.getConnection(url() + "?user=postgres");
        connection.setAutoCommit(false);
        return connection;
    }

    public static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("nhshdx.db.url", String.class);
    }
}
