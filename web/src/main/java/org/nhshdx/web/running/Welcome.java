package org.nhshdx.web.running;

import org.eclipse.microprofile.config.Config;

/** What a developer reads once a checkout is up: where to look, whom to sign in as, how to get a token. */
record Welcome(String site, String issuer, String client, String database) {
    private static final String TEXT = """

            NHSHDx is up, with its own database and sign-in.

              Look at     %1$s
              Sign in as  marigold (leads Gloucester), idris, hetty · callum (Leeds, in review), noor ·
                          sorrel (Brackenmere, suspended), wilf (Saltmarsh, appealing) · pip (no chapter yet) ·
                          ottoline, bram, zofia (core team): pick the name, there are no passwords
              API token   TOKEN=$(curl -s %2$s/token -d grant_type=password \\
                            -d client_id=%3$s -d username=marigold | grep -o 'access_token":"[^"]*' | cut -d'"' -f3)
                          curl -H "Authorization: Bearer $TOKEN" %1$s/api/v1/organise
                          (all of it: %1$s/q/swagger-ui)
              Database    psql '%4$s'
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
        return TEXT.formatted(site, issuer, client, database);
    }
}
