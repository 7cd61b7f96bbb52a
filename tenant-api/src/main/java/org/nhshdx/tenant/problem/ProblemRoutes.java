package org.nhshdx.tenant.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** What the API refuses before or after REST sees it: large bodies, bad tokens, addresses that nobody has. */
class ProblemRoutes {

    /** The framework notes its own limit here for bodies of unstated length, and refuses them without a word. */
    private static final String FRAMEWORKS_LIMIT = "io.quarkus.max-request-size";

    /** Whoever is cut off while sending may never see the answer, so what is a bit too large is read to its end. */
    private static final long STILL_READ = 8 * 1024 * 1024L;

    void open(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(ProblemRoutes::dropBlankContentType);
        router.route("/api/*")
                .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1)
                .handler(ProblemRoutes::measure);
        router.route("/api/*")
                .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1)
                .handler(ProblemRoutes::measureOurselves);
        router.route("/api/*").failureHandler(ProblemRoutes::fail);
        router.route("/api/*").last().handler(request -> send(request, Problem.of(404, request.normalizedPath())));
    }

    /** A content type that is there and says nothing makes REST fail. */
    private static void dropBlankContentType(RoutingContext request) {
        var type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.isBlank()) {
            request.request().headers().remove(HttpHeaders.CONTENT_TYPE);
        }
        request.next();
    }

    private static void measure(RoutingContext request) {
        var limit = BodyLimit.at(request.normalizedPath());
        var stated = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (stated == null || Long.parseLong(stated) <= limit) {
            request.next();
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        if (Long.parseLong(stated) > STILL_READ) {
            request.response().endHandler(sent -> request.request().connection().close());
        }
        send(request, Problem.of(Refused.tooLarge(limit), request.normalizedPath()));
    }

    private static void measureOurselves(RoutingContext request) {
        request.remove(FRAMEWORKS_LIMIT);
        request.next();
    }

    private static void fail(RoutingContext request) {
        var status = status(request);
        if (status < 400 || status >= 500 || request.response().headWritten()) {
            request.next();
            return;
        }
        if (status == 401) {
            request.response().putHeader("WWW-Authenticate", "Bearer");
        }
        send(request, Problem.of(status, request.normalizedPath()));
    }

    private static int status(RoutingContext request) {
        var failure = request.failure();
        if (failure instanceof AuthenticationFailedException || failure instanceof UnauthorizedException) {
            return 401;
        }
        return failure instanceof ForbiddenException ? 403 : request.statusCode();
    }

    private static void send(RoutingContext request, Problem problem) {
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Buffer.buffer(problem.json()));
    }
}
