package org.nhshdx.web.running;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.nhshdx.web.tour.Journey;
import org.nhshdx.web.tour.Troupe;

/** What a developer reads once a checkout is up: what to try first, whom to sign in as, how to get a token. */
record Welcome(String site, String issuer, String client, String database) {
    private static final String LINE = "  %-17s %s%n";
    private static final String TEXT = """

            NHSHDx is up, with its own database, sign-in and invented world. It explains itself at %1$s

            Try first
            %5$s
            Sign in by picking a name, there are no passwords
            %6$s
            For programs
              API token         TOKEN=$(curl -s %2$s/token -d grant_type=password \\
                                  -d client_id=%3$s -d username=marigold | grep -o 'access_token":"[^"]*' | cut -d'"' -f3)
                                curl -H "Authorization: Bearer $TOKEN" %1$s/api/v1/organise
                                (all of it: %1$s/q/swagger-ui)
              Database          psql '%4$s'
            """;

    static Welcome from(Config config) {
        String address = config.getValue("nhshdx.db.url", String.class).replaceFirst("^jdbc:", "");
        return new Welcome(
                config.getValue("nhshdx.base-url", String.class),
                config.getValue("quarkus.oidc.auth-server-url", String.class),
                config.getValue("quarkus.oidc.client-id", String.class),
                address.replaceFirst("//", "//nhshdx_app:nhshdx@"));
    }

    @Override
    public String toString() {
        String journeys = Stream.of(Journey.values()).map(this::line).collect(Collectors.joining());
        String people = Stream.of(Troupe.values())
                .map(troupe -> LINE.formatted(troupe.title(), "%-26s %s".formatted(troupe.usernames(), troupe.words()).strip()))
                .collect(Collectors.joining());
        return TEXT.formatted(site, issuer, client, database, journeys, people);
    }

    private String line(Journey journey) {
        String who = journey.who().map(one -> "as " + one.username()).orElse("as anybody");
        return LINE.formatted(journey.title(), "%-26s %s".formatted(who, site + journey.path()));
    }
}
