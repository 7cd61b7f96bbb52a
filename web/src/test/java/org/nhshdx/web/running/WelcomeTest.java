package org.nhshdx.web.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhshdx.tenant.demo.Cast;
import org.nhshdx.web.tour.Journey;

class WelcomeTest {
    private static final List<String> CAST = Stream.of(Cast.values()).map(Cast::username).toList();

    private final String welcome = new Welcome(
            "http://localhost:8080", "http://localhost:4711", "quarkus-app", "postgresql://localhost:1/nhshdx").toString();

    @Test
    void namesEveryoneOneCanSignInAs() {
        assertThat(welcome).contains(CAST);
    }

    @Test
    void saysWhatToTryFirstAndWhere() {
        for (Journey journey : Journey.values()) {
            assertThat(welcome).containsPattern(journey.title() + " +as \\w+ +http://localhost:8080" + journey.path() + "\n");
        }
    }

    @Test
    void showsTheWholeCommandThatGetsAToken() {
        assertThat(welcome)
                .contains("curl -s http://localhost:4711/token", "client_id=quarkus-app", "username=marigold");
    }

    @Test
    void isTrueBecauseTheProviderKnowsTheSameCast() throws IOException {
        assertThat(usersOfTheProvider()).containsExactlyInAnyOrderElementsOf(CAST);
    }

    private static List<String> usersOfTheProvider() throws IOException {
        String prefix = "%dev,test.quarkus.oidc.devservices.roles.";
        Properties settings = new Properties();
        try (InputStream file = WelcomeTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        return settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .toList();
    }
}
