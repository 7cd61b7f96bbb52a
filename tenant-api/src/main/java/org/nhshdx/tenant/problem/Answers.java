package org.nhshdx.tenant.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;

/** Decides who reads a problem: programs, and whoever asks for JSON, get problem+json; people who read pages get a page. */
@ApplicationScoped
public class Answers {

    private final Instance<ErrorPage> pages;

    @Inject
    Answers(Instance<ErrorPage> pages) {
        this.pages = pages;
    }

    /** The answer to send for this problem, asked for at this path by whoever sent the request. */
    public Response answer(Problem problem, String path, HttpServerRequest request) {
        return isForPrograms(path) || wantsJson(request) || !pages.isResolvable()
                ? json(problem)
                : pages.get().of(problem);
    }

    /** Whether a program asks; people's browsers ask for HTML, if for anything by name. */
    public static boolean wantsJson(HttpServerRequest request) {
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return accepted.contains("json") && !accepted.contains("text/html");
    }

    private static Response json(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.json())
                .build();
    }

    /** Whether this path belongs to the API. */
    static boolean isForPrograms(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }
}
