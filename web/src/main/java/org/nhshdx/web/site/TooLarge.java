package org.nhshdx.web.site;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.tenant.problem.Problem;
import org.nhshdx.web.layout.Html;

/** Tells people that what they sent to a page is too large, which the framework itself would do without a word. */
@ApplicationScoped
class TooLarge {

    private static final int STATUS = 413;

    private final ProblemPage pages;
    private final long limit;

    TooLarge(ProblemPage pages, @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize most) {
        this.pages = pages;
        this.limit = most.asLongValue();
    }

    void open(@Observes Router router) {
        router.post().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::measure);
    }

    private void measure(RoutingContext request) {
        String stated = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (stated == null || Long.parseLong(stated) <= limit || request.normalizedPath().startsWith("/api/")) {
            request.next();
            return;
        }
        Problem problem = new Problem("about:blank", "Too large", STATUS, "", request.normalizedPath(), List.of());
        request.response()
                .setStatusCode(STATUS)
                .putHeader(HttpHeaders.CONTENT_TYPE, Html.TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(pages.of(problem).getEntity().toString());
    }
}
