package org.nhshdx.web.layout;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer tells the browser not to do: run scripts (but ours that looks for what is near, and ours that saves what
 * organisers write), guess types, stand in frames, leak addresses, show what it kept without asking again.
 */
@ApplicationScoped
class Headers {

    private static final int BEFORE_ALL = 1_000;
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; frame-ancestors %s; form-action 'self'%s";
    private static final Pattern EMBEDDED = Pattern.compile("/x/[^/]+/card");
    private static final String NEAR_ME = "/chapters";
    private static final String SIGN_OUT = "/sign-out";
    private static final String ORGANISERS = "/organise/";

    private final boolean secure;
    private final String policy;
    private final String policyOfEmbedded;
    private final String policyWithScript;

    /** A form posted after the session ended is sent on to the identity provider, so it must be a place for forms. */
    Headers(Site site, @ConfigProperty(name = "nhshdx.sign-in-origin") Optional<URI> signIn) {
        this.secure = site.secure();
        String forms = signIn.map(Headers::origin).map(" "::concat).orElse("") + (secure ? "; upgrade-insecure-requests" : "");
        this.policy = POLICY.formatted("'none'", forms);
        this.policyOfEmbedded = POLICY.formatted("*", forms);
        this.policyWithScript = policy + "; script-src 'self'";
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
        headers.set("Permissions-Policy", "camera=(), geolocation=(%s), microphone=(), payment=(), usb=()"
                .formatted(path.equals(NEAR_ME) ? "self" : ""));
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (path.equals(SIGN_OUT)) {
            // What a browser kept of unsaved words is the person's who goes.
            headers.set("Clear-Site-Data", "\"storage\"");
        }
        frame(headers, path, EMBEDDED.matcher(path).matches());
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        context.addHeadersEndHandler(end -> askAgain(headers));
        context.next();
    }

    /** Whoever keeps an answer asks before showing it again, for a licence may have ended meanwhile; unless the answer says otherwise. */
    private static void askAgain(MultiMap headers) {
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-cache");
        }
    }

    /** A chapter's card stands on other people's pages, and the picture for shared links where people share them. */
    private void frame(MultiMap headers, String path, boolean embedded) {
        if (!embedded) {
            headers.set("X-Frame-Options", "DENY");
        }
        headers.set("Cross-Origin-Resource-Policy", embedded || path.startsWith("/assets/") ? "cross-origin" : "same-origin");
        // Quarkus' own screens in development bring scripts of their own.
        if (!path.startsWith("/q/")) {
            headers.set("Content-Security-Policy", embedded ? policyOfEmbedded : hasScript(path) ? policyWithScript : policy);
        }
    }

    private static boolean hasScript(String path) {
        return path.equals(NEAR_ME) || path.startsWith(ORGANISERS);
    }
}
