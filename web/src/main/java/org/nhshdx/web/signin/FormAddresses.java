package org.nhshdx.web.signin;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.nhshdx.tenant.problem.FormsPage;
import org.nhshdx.web.layout.Html;

/** An address that only takes forms leads whoever opens it, such as after signing in again, to the page with its form. */
class FormAddresses {

    private static final Set<String> LOOKING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Inject
    FormsPage page;

    @ServerRequestFilter(preMatching = true)
    Optional<Response> lead(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        return LOOKING.contains(request.getMethod()) && !path.startsWith("/api/")
                ? page.above(path).map(Html::seeOther)
                : Optional.empty();
    }
}
