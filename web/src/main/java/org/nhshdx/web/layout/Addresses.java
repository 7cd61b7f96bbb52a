package org.nhshdx.web.layout;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Addresses that nothing can ever be found at: the database holds no text with the character U+0000. */
class Addresses {

    @ServerRequestFilter(preMatching = true)
    void admit(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawSchemeSpecificPart().contains("%00")) {
            throw new NotFoundException();
        }
    }
}
