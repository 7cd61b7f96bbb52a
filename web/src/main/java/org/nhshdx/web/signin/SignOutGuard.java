package org.nhshdx.web.signin;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A link or picture on somebody else's page signs nobody out: the browser says whose page it follows. */
@ApplicationScoped
class SignOutGuard {

    /** After the security headers, before the identity provider's own handling of that address. */
    private static final int AFTER_HEADERS = 998;
    private static final Set<String> OTHERS = Set.of("cross-site", "same-site");

    private final String signOut;

    SignOutGuard(@ConfigProperty(name = "quarkus.oidc.logout.path") String signOut) {
        this.signOut = signOut;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, AFTER_HEADERS);
    }

    private void guard(RoutingContext request) {
        String from = request.request().getHeader("Sec-Fetch-Site");
        if (signOut.equals(request.normalizedPath()) && from != null && OTHERS.contains(from)) {
            request.response().setStatusCode(303).putHeader(HttpHeaders.LOCATION, "/").end();
            return;
        }
        request.next();
    }
}
