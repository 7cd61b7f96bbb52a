package org.nhshdx.web.running;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnvironmentTest {
    private final Map<String, String> settings = new HashMap<>(Map.ofEntries(
            entry("nhshdx.base-url", "https://hackdays.example.org"),
            // Port 9 is nobody's, so no login can succeed.
            entry("nhshdx.db.url", "jdbc:postgresql://localhost:9/nhshdx"),
            entry("nhshdx.db.owner-password", "o"),
            entry("nhshdx.db.app-password", "a"),
            entry("nhshdx.db.coreteam-password", "c"),
            entry("nhshdx.oidc.issuer", "https://id.example.org/realms/nhshdx"),
            entry("nhshdx.oidc.client-id", "nhshdx"),
            entry("nhshdx.oidc.client-secret", "s"),
            entry("nhshdx.session-secret", "0123456789abcdef0123456789abcdef"),
            entry("nhshdx.smtp.host", "smtp.example.org"),
            entry("nhshdx.smtp.from", "NHSHDx <hello@example.org>")));

    @Test
    void saysAtOnceAllThatIsMissing() {
        settings.clear();
        assertThat(refusal()).contains(Stream.of(Setting.values())
                .map(setting -> "NHSHDX_" + setting.name() + " is missing")
                .toList());
    }

    @Test
    void saysWhatDoesNotFitWithoutRepeatingSecrets() {
        settings.put("nhshdx.base-url", "hackdays.example.org/app");
        settings.put("nhshdx.session-secret", "hunter2");
        assertThat(refusal()).contains("NHSHDX_BASE_URL doesn't fit", "NHSHDX_SESSION_SECRET doesn't fit")
                .doesNotContain("hunter2", "missing");
    }

    @Test
    void takesNoHalfALoginToTheMailServer() {
        settings.put("nhshdx.smtp.user", "nhshdx");
        assertThat(refusal()).contains("NHSHDX_SMTP_USER and NHSHDX_SMTP_PASSWORD go together");
    }

    @Test
    void saysWhichRolesTheDatabaseDoesNotLetIn() {
        assertThat(refusal())
                .contains("nhshdx_owner", "nhshdx_app", "nhshdx_coreteam", "refused")
                .doesNotContain("missing");
    }

    @Test
    void saysThatADatabaseCantBeAskedForItsLogs() {
        assertThatThrownBy(() -> environment().demandSchema()).isInstanceOf(CannotStart.class).hasMessageContaining("can't be asked");
    }

    @Test
    void isReadFromVariablesNamedAsTheMessageNamesThem() {
        assertThat(Stream.of(Setting.values())).allSatisfy(setting ->
                assertThat(variableOf(setting.property())).isEqualTo("NHSHDX_" + setting.name()));
    }

    /** As MicroProfile Config spells it. */
    private static String variableOf(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private Environment environment() {
        var source = new PropertiesConfigSource(settings, "test", 100);
        return Environment.of(new SmallRyeConfigBuilder().withSources(source).build());
    }

    private String refusal() {
        var thrown = new String[1];
        assertThatThrownBy(() -> environment().demandComplete())
                .isInstanceOf(CannotStart.class)
                .satisfies(refused -> thrown[0] = refused.getMessage());
        return thrown[0];
    }
}
