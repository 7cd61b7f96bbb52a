package org.nhshdx.tenant.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Decides who reads a problem: programs get problem+json, people who read pages get a page. */
@ApplicationScoped
class Answers {

    private final Instance<ErrorPage> pages;

    @Inject
    Answers(Instance<ErrorPage> pages) {
        this.pages = pages;
    }

    /** The answer to send for this problem, asked for at this path. */
    Response answer(Problem problem, String path) {
        return isForPrograms(path) || !pages.isResolvable()
                ? json(problem)
                : pages.get().of(problem);
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
