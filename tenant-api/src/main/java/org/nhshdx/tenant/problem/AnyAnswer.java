package org.nhshdx.tenant.problem;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Whoever sends a form to a page is told what became of it, whatever they accept: otherwise "not acceptable" would stand before
 * the true refusal, such as a deed that isn't theirs (RFC 9110 12.5.1 allows it).
 */
class AnyAnswer {

    @ServerRequestFilter(preMatching = true)
    void take(ContainerRequestContext request) {
        boolean isForm = request.getMethod().equals(HttpMethod.POST);
        if (isForm && !Answers.isForPrograms(request.getUriInfo().getRequestUri().getPath())) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
        }
    }
}
