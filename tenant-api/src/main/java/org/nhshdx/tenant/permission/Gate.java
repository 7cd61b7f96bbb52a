package org.nhshdx.tenant.permission;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/**
 * The one check before every endpoint, page or API: which verb, which chapter, who asks, and does the table allow it.
 *
 * <p>To somebody who is nothing to a chapter, it is not found rather than forbidden.
 */
class Gate {

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @Inject
    AskerStanding standing;

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void admit(ContainerRequestContext request, ResourceInfo endpoint) {
        Does does = endpoint.getResourceMethod().getAnnotation(Does.class);
        if (does == null) {
            throw new ForbiddenException("This endpoint is missing from the permission table.");
        }
        if (does.value().may().contains(Who.ANYONE)) {
            return;
        }
        demandSignIn(request);
        Optional<String> place = Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("place"));
        Optional<UUID> about = place.map(chapter::resolve);
        Set<Who> asker = standing.of(person.ifSignedIn(), about);
        if (!does.value().isFor(asker)) {
            refuse(about.isPresent(), asker);
        }
    }

    private void demandSignIn(ContainerRequestContext request) {
        try {
            if (person.isSignedIn()) {
                return;
            }
        } catch (AuthenticationFailedException sessionEnded) {
            if (!isPagesForm(request)) {
                throw sessionEnded;
            }
        }
        throw isPagesForm(request) ? new SignInFirst() : new UnauthorizedException("Sign in first.");
    }

    private static boolean isPagesForm(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return request.getMethod().equals(HttpMethod.POST) && type != null
                && (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE) || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE))
                && !request.getUriInfo().getRequestUri().getPath().startsWith("/api/");
    }

    private static void refuse(boolean aboutChapter, Set<Who> asker) {
        boolean isNobodyThere = asker.equals(Set.of(Who.ANYONE, Who.SIGNED_IN));
        if (aboutChapter && isNobodyThere) {
            throw new NotFoundException();
        }
        throw new ForbiddenException("You can't do this here.");
    }
}
