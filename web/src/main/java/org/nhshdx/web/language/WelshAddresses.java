package org.nhshdx.web.language;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.nhshdx.tenant.site.Reading;

/** Everything at {@code /x/{place}} is at {@code /cy/x/{place}} in Welsh, for chapters in Wales and nobody else. */
class WelshAddresses {

    private static final int BEFORE_ALL = 1;

    @Inject
    CurrentLanguage current;

    @Inject
    Reading reading;

    @ServerRequestFilter(preMatching = true, priority = BEFORE_ALL)
    void hear(ContainerRequestContext request) {
        URI asked = request.getUriInfo().getRequestUri();
        String path = asked.getRawPath();
        if (Language.WELSH.isOf(path)) {
            current.is(Language.WELSH);
            request.setRequestUri(URI.create(asked.toString().replaceFirst(Pattern.quote(path), Language.WELSH.unmarked(path))));
        }
    }

    @ServerRequestFilter(priority = Priorities.USER)
    void admit(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (!Language.ENGLISH.isOf(path)) {
            return;
        }
        boolean isInWales = reading.isInWales(request.getUriInfo().getPathParameters().getFirst("place"));
        if (isInWales) {
            current.hasTwin(current.language().other().path(path));
        } else if (current.language() == Language.WELSH) {
            throw new NotFoundException();
        }
    }

    /** Whoever is led on stays in their language. */
    @ServerResponseFilter
    void answer(ContainerRequestContext request, ContainerResponseContext response) {
        if (current.language() == Language.ENGLISH) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, current.language().tag());
        Optional.ofNullable(response.getLocation()).ifPresent(on -> response.getHeaders()
                .putSingle(HttpHeaders.LOCATION, inLanguage(on, request.getUriInfo().getBaseUri())));
    }

    private URI inLanguage(URI on, URI home) {
        URI path = home.relativize(on);
        return path.isAbsolute() ? on : home.resolve(current.language().path("/" + path));
    }
}
