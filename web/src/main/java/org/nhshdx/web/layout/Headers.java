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
 * What every answer tells the browser not to do: run scripts (but our own, on the few addresses that have one), guess types, stand in
 * frames, leak addresses, show what it kept without asking again.
 */
@ApplicationScoped
class Headers {

    private static final int BEFORE_ALL = 1_000;
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; manifest-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; frame-ancestors %s; form-action 'self'%s";
    private static final Pattern EMBEDDED = Pattern.compile("(?:/cy)?/x/[^/]+/card");
    private static final Pattern PICTURE = Pattern.compile("(?:/cy)?/x/[^/]+/(events/[^/]+/)?picture-[^/]+");
    private static final Pattern FRAMED = Pattern.compile("/organise/[^/]+/preview/framed");
    private static final Pattern FRAMING = Pattern.compile("/organise/[^/]+/preview/(phone|desktop)");
    private static final String NEAR_ME = "/chapters";
    private static final Pattern SCRIPTED = Pattern.compile(NEAR_ME + "|/core-team(/.*)?|/organise(/.*)?");
    private static final String SIGN_OUT = "/sign-out";

    private final boolean secure;
    private final String policy;
    private final String policyOfEmbedded;
    private final String policyWithScript;
    private final String policyOfKept;

    /** A form posted after the session ended is sent on to the identity provider, so it must be a place for forms. */
    Headers(Site site, @ConfigProperty(name = "nhshdx.sign-in-origin") Optional<URI> signIn) {
        this.secure = site.secure();
        String forms = signIn.map(Headers::origin).map(" "::concat).orElse("") + (secure ? "; upgrade-insecure-requests" : "");
        this.policy = POLICY.formatted("'none'", forms);
        this.policyOfEmbedded = POLICY.formatted("*", forms);
        this.policyWithScript = policy + "; script-src 'self'";
        this.policyOfKept = policyWithScript + "; worker-src 'self'";
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
        preview(headers, path);
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

    /** The preview of a chapter's page stands in a frame on its own desk, as wide as a phone. */
    private void preview(MultiMap headers, String path) {
        if (FRAMED.matcher(path).matches()) {
            headers.set("X-Frame-Options", "SAMEORIGIN");
            headers.set("Content-Security-Policy", policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
        } else if (FRAMING.matcher(path).matches()) {
            headers.set("Content-Security-Policy", policyWithScript + "; frame-src 'self'");
        }
    }

    /** A chapter's card stands on other people's pages, and pictures for shared links where people share them. */
    private void frame(MultiMap headers, String path, boolean embedded) {
        if (!embedded) {
            headers.set("X-Frame-Options", "DENY");
        }
        boolean isForOtherPages = embedded || path.startsWith("/assets/") || PICTURE.matcher(path).matches();
        headers.set("Cross-Origin-Resource-Policy", isForOtherPages ? "cross-origin" : "same-origin");
        // Quarkus' own screens in development bring scripts of their own.
        if (!path.startsWith("/q/")) {
            headers.set("Content-Security-Policy", embedded ? policyOfEmbedded : policyAt(path));
        }
    }

    private String policyAt(String path) {
        return SCRIPTED.matcher(path).matches() ? policyWithScript : Page.KEPT.matcher(path).matches() ? policyOfKept : policy;
    }
}
