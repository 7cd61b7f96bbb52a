package org.nhshdx.web.running;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a packaged NHSHDx must be told, and how it should look. */
enum Setting {
    BASE_URL("nhshdx.base-url", "https?://[^/\\s]+",
            "where people reach it, without a path, like https://hackdays.example.org"),
    DB_URL("nhshdx.db.url", "jdbc:postgresql://\\S+",
            "the database, like jdbc:postgresql://db.example.org:5432/nhshdx"),
    DB_OWNER_PASSWORD("nhshdx.db.owner-password", ".+", "the password of nhshdx_owner, who migrates"),
    DB_APP_PASSWORD("nhshdx.db.app-password", ".+", "the password of nhshdx_app, who serves"),
    DB_CORETEAM_PASSWORD("nhshdx.db.coreteam-password", ".+",
            "the password of nhshdx_coreteam, who reads the core team's lists"),
    OIDC_ISSUER("nhshdx.oidc.issuer", "https?://\\S+",
            "the identity provider, like https://id.example.org/realms/nhshdx"),
    OIDC_CLIENT_ID("nhshdx.oidc.client-id", "\\S+", "the client registered there"),
    OIDC_CLIENT_SECRET("nhshdx.oidc.client-secret", ".+", "that client's secret"),
    SESSION_SECRET("nhshdx.session-secret", ".{32,}",
            "32 characters or more that seal the sessions, the same on every node"),
    SMTP_HOST("nhshdx.smtp.host", "[^\\s:/]+", "the mail server that takes our messages, like smtp.example.org"),
    SMTP_FROM("nhshdx.smtp.from", "([^<>@]+<)?[^<>@\\s]+@[^<>@\\s]+>?",
            "whom messages come from and answers go to, like NHSHDx <hello@example.org>");

    private final String property;
    private final Pattern shape;
    private final String meaning;

    Setting(String property, String shape, String meaning) {
        this.property = property;
        this.shape = Pattern.compile(shape);
        this.meaning = meaning;
    }

    String property() {
        return property;
    }

    /** What is wrong with this value, if anything is; it never repeats the value, which may be a secret. */
    Optional<String> complaint(Optional<String> value) {
        if (value.filter(text -> !text.isBlank()).isEmpty()) {
            return Optional.of("%s is missing: %s".formatted(variable(), meaning));
        }
        return shape.matcher(value.get()).matches()
                ? Optional.empty()
                : Optional.of("%s doesn't fit: %s".formatted(variable(), meaning));
    }

    private String variable() {
        return "NHSHDX_" + name();
    }
}
