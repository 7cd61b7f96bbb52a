package org.nhshdx.web.running;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** All that a packaged NHSHDx takes from outside. */
record Environment(Config config) {
    private static final String SECONDS = "5";

    static Environment of(Config config) {
        return new Environment(config);
    }

    /** Refuses to go on half-configured, and says at once everything that is missing. */
    void demandComplete() {
        refuseFor(Stream.concat(Stream.of(Setting.values()).map(setting -> setting.complaint(value(setting))), Stream.of(smtpLogin())));
        refuseFor(Stream.of(
                login("nhshdx_owner", Setting.DB_OWNER_PASSWORD),
                login("nhshdx_app", Setting.DB_APP_PASSWORD),
                login("nhshdx_coreteam", Setting.DB_CORETEAM_PASSWORD)));
    }

    /** Refuses a database that no NHSHDx has been started on. */
    void demandSchema() {
        try (Connection app = DriverManager.getConnection(
                value(Setting.DB_URL).orElseThrow(), account("nhshdx_app", Setting.DB_APP_PASSWORD));
                ResultSet found = app.getMetaData().getTables(null, "public", "platform_head", null)) {
            if (!found.next()) {
                throw new CannotStart("The database holds no logs: no NHSHDx of this release has been started on it yet.");
            }
        } catch (SQLException failed) {
            throw new CannotStart("The database can't be asked whether it holds any logs: " + failed.getMessage(), failed);
        }
    }

    private static void refuseFor(Stream<Optional<String>> complaints) {
        List<String> said = complaints.flatMap(Optional::stream).toList();
        if (!said.isEmpty()) {
            throw new CannotStart("NHSHDx doesn't start, because:\n  " + String.join("\n  ", said)
                    + "\ndocs/running.md explains each.");
        }
    }

    private Optional<String> login(String role, Setting password) {
        try {
            DriverManager.getConnection(value(Setting.DB_URL).orElseThrow(), account(role, password)).close();
            return Optional.empty();
        } catch (SQLException refused) {
            String said = refused.getMessage().lines().findFirst().orElse("");
            return Optional.of("the database doesn't let %s in: %s".formatted(role, said));
        }
    }

    private Properties account(String role, Setting password) {
        Properties account = new Properties();
        account.setProperty("user", role);
        account.setProperty("password", value(password).orElse(""));
        account.setProperty("loginTimeout", SECONDS);
        account.setProperty("connectTimeout", SECONDS);
        return account;
    }

    /** A user without a password, or the other way round, is half a login. */
    private Optional<String> smtpLogin() {
        boolean user = config.getOptionalValue("nhshdx.smtp.user", String.class).isPresent();
        boolean password = config.getOptionalValue("nhshdx.smtp.password", String.class).isPresent();
        return user == password ? Optional.empty()
                : Optional.of("NHSHDX_SMTP_USER and NHSHDX_SMTP_PASSWORD go together: set both, or neither");
    }

    private Optional<String> value(Setting setting) {
        return config.getOptionalValue(setting.property(), String.class);
    }
}
