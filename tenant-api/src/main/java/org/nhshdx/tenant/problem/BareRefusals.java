package org.nhshdx.tenant.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every refusal that the framework sends bare (404, 405, 406, 415 …) its problem, keeping its headers. */
class BareRefusals {

    private final Answers answers;

    private final KnownAddresses addresses;

    @Inject
    BareRefusals(Answers answers, KnownAddresses addresses) {
        this.answers = answers;
        this.addresses = addresses;
    }

    /** What the framework says of methods is of a whole class; this is of the address. */
    @ServerResponseFilter
    void nameMethods(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        boolean asked = request.getMethod().equals(HttpMethod.OPTIONS) && response.getStatus() < 300;
        Set<String> methods = addresses.methodsAt(routing.normalizedPath());
        if (!methods.isEmpty() && (asked || response.getStatus() == 405)) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, allowed(methods));
        }
    }

    private static String allowed(Set<String> methods) {
        Set<String> all = new TreeSet<>(methods);
        all.add(HttpMethod.OPTIONS);
        if (methods.contains(HttpMethod.GET)) {
            all.add(HttpMethod.HEAD);
        }
        return String.join(", ", all);
    }

    @ServerResponseFilter
    void explain(ContainerResponseContext response, RoutingContext request) {
        if (response.getStatus() < 400 || response.hasEntity()) {
            return;
        }
        var path = request.normalizedPath();
        var answer = answers.answer(Problem.of(response.getStatus(), path), path, request.request());
        answer.getHeaders().forEach((name, values) -> response.getHeaders().putIfAbsent(name, values));
        response.setEntity(answer.getEntity(), null, answer.getMediaType());
    }
}
