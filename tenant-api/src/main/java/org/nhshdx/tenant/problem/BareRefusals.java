package org.nhshdx.tenant.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every refusal that the framework sends bare (404, 405, 406, 415 …) its problem, keeping its headers. */
class BareRefusals {

    private final Answers answers;

    @Inject
    BareRefusals(Answers answers) {
        this.answers = answers;
    }

    @ServerResponseFilter
    void explain(ContainerResponseContext response, RoutingContext request) {
        if (response.getStatus() < 400 || response.hasEntity()) {
            return;
        }
        var path = request.normalizedPath();
        var answer = answers.answer(Problem.of(response.getStatus(), path), path);
        answer.getHeaders().forEach((name, values) -> response.getHeaders().putIfAbsent(name, values));
        response.setEntity(answer.getEntity(), null, answer.getMediaType());
    }
}
