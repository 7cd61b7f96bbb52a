package org.nhshdx.web.site;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nhshdx.tenant.problem.Answers;
import org.nhshdx.tenant.problem.Problem;

/** Tells whoever sent it that what they sent to a page is too large, which the framework itself would do without a word. */
@ApplicationScoped
class TooLarge {

    private static final int STATUS = 413;
    private static final long WORDS = 10 * 1024 * 1024L;

    /** Whoever is cut off while sending may never see the answer, so what is not absurd is read to its end, and thrown away. */
    private static final long STILL_READ = 200 * 1024 * 1024L;

    private static final Pattern PICTURE = Pattern.compile("/organise/[^/]+/pictures/new");

    private final Answers answers;
    private final long picture;

    TooLarge(Answers answers, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.answers = answers;
        this.picture = most.asLongValue();
    }

    void open(@Observes Router router) {
        router.post().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::measure);
    }

    private void measure(RoutingContext request) {
        String stated = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        long limit = PICTURE.matcher(request.normalizedPath()).matches() ? picture : WORDS;
        if (stated == null || Long.parseLong(stated) <= limit || request.normalizedPath().startsWith("/api/")) {
            request.next();
            return;
        }
        if (Long.parseLong(stated) > STILL_READ) {
            answer(request);
            return;
        }
        request.request().endHandler(all -> answer(request)).resume();
    }

    private void answer(RoutingContext request) {
        String path = request.normalizedPath();
        Response answer = answers.answer(Problem.of(STATUS, path), path, request.request());
        request.response()
                .setStatusCode(STATUS)
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.getMediaType().toString())
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(answer.getEntity().toString());
    }
}
