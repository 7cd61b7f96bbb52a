package org.nhshdx.web.layout;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Completes the form token's check: pages take forms and nothing else, and its cookie goes only where a form is. */
@ApplicationScoped
class FormGuard {

    private static final int BEFORE_ALL = 1_001;
    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final Set<String> FORMS =
            Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

    /** A secret in an address speaks for itself: mail programs stop messages with a POST that knows no token (RFC 8058). */
    private static final Pattern ONE_CLICK = Pattern.compile("(?:/cy)?/x/[^/]+/followers/[^/]+");

    private final String cookieName;
    private final Pattern nonsense;
    private final boolean secure;

    FormGuard(Site site, @ConfigProperty(name = "quarkus.rest-csrf.cookie-name", defaultValue = "csrf-token") String cookie) {
        this.cookieName = cookie;
        this.nonsense = Pattern.compile("(?<=^|[; ])" + Pattern.quote(cookie) + "=(?![A-Za-z0-9_-]{22}(;|$))[^;]*;?");
        this.secure = site.secure();
    }

    /** The token is looked for in forms only, so a page must not take a body of any other kind. */
    @ServerRequestFilter
    void admit(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        boolean forPrograms = path.startsWith("/api/") || ONE_CLICK.matcher(path).matches();
        if (!forPrograms && !SAFE.contains(request.getMethod()) && !isForm(request.getMediaType())) {
            throw new NotSupportedException();
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_ALL);
    }

    private void watch(RoutingContext context) {
        context.addHeadersEndHandler(ignored -> settle(context));
        forgetNonsense(context.request().headers());
        if (ONE_CLICK.matcher(context.request().path()).matches()) {
            context.request().headers().remove(HttpHeaders.CONTENT_TYPE);
        }
        context.next();
    }

    /** A cookie that can't be a token would be refused, also on pages without a form. */
    private void forgetNonsense(MultiMap headers) {
        String cookies = headers.get(HttpHeaders.COOKIE);
        if (cookies != null && cookies.contains(cookieName + "=")) {
            headers.set(HttpHeaders.COOKIE, nonsense.matcher(cookies).replaceAll(""));
        }
    }

    /** Public pages are the same bytes for everybody: no cookie may ride on them. */
    private void settle(RoutingContext context) {
        Cookie cookie = context.response().removeCookie(cookieName, false);
        if (cookie != null && context.get(FormToken.ASKED_FOR) != null) {
            context.response().addCookie(cookie.setSameSite(CookieSameSite.LAX).setSecure(secure));
        }
    }

    private static boolean isForm(MediaType type) {
        return type != null && FORMS.contains(type.getType() + "/" + type.getSubtype());
    }
}
