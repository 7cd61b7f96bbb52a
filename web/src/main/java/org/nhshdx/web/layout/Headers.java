package org.nhshdx.web.layout;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer tells the browser not to do: run scripts, guess types, stand in frames, leak addresses. */
@ApplicationScoped
class Headers {

    private static final int BEFORE_ALL = 1_000;
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'%s";

    private final boolean secure;
    private final String policy;

    /** A form posted after the session ended is sent on to the identity provider, so it must be a place for forms. */
    Headers(Site site, @ConfigProperty(name = "nhshdx.sign-in-origin") Optional<URI> signIn) {
        this.secure = site.secure();
        this.policy = POLICY.formatted(signIn.map(Headers::origin).map(" "::concat).orElse(""))
                + (secure ? "; upgrade-insecure-requests" : "");
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_ALL);
    }

    private void add(RoutingContext context) {
        String path = context.request().path();
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("X-Frame-Options", "DENY");
        // The picture for shared links is shown where people share them.
        headers.set("Cross-Origin-Resource-Policy", path.startsWith("/assets/") ? "cross-origin" : "same-origin");
        // Quarkus' own screens in development bring scripts of their own.
        if (!path.startsWith("/q/")) {
            headers.set("Content-Security-Policy", policy);
        }
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        context.next();
    }
}
