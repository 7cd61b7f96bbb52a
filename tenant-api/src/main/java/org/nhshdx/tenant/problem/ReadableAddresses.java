package org.nhshdx.tenant.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;

/** Refuses addresses that can't be read or are too long, before anything else tries to read them. */
@ApplicationScoped
class ReadableAddresses {

    /** After the security headers, before everything else. */
    private static final int AFTER_HEADERS = 999;
    private static final int LONGEST = 4_096;

    private final Answers answers;

    @Inject
    ReadableAddresses(Answers answers) {
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::read, AFTER_HEADERS);
    }

    private void read(RoutingContext request) {
        String address = request.request().uri();
        if (address.length() > LONGEST) {
            refuse(request, 414);
        } else if (!isAddress(address)) {
            refuse(request, 400);
        } else {
            request.next();
        }
    }

    private static boolean isAddress(String text) {
        try {
            new URI(text);
            return true;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** The path is told as it was sent, for it can't be read; nobody needs more of it. */
    private void refuse(RoutingContext request, int status) {
        String path = request.request().uri().split("[?#]", 2)[0];
        Response answer = answers.answer(Problem.of(status, path.substring(0, Math.min(path.length(), 200))), path, request.request());
        request.response().setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.getMediaType().toString())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(answer.getEntity().toString());
    }
}
