package org.nhshdx.tenant.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where exceptions become answers. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger("org.nhshdx.problem");

    private final Answers answers;

    @Inject
    ProblemMappers(Answers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response refused(Refused refused, RoutingContext request) {
        var path = request.normalizedPath();
        var answer = answers.answer(Problem.of(refused, path), path, request.request());
        refused.retryAfter().ifPresent(time -> answer.getHeaders()
                .putSingle(HttpHeaders.RETRY_AFTER, Math.max(1, time.toSeconds())));
        return answer;
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response json(JsonProcessingException trouble, RoutingContext request) {
        return isAboutTheRequest(trouble)
                ? refused(JsonTrouble.refusal(trouble), request)
                : unexpected(trouble, request);
    }

    @ServerExceptionMapper
    Response characters(CharConversionException trouble, RoutingContext request) {
        return refused(Refused.unreadable("", "Send text in UTF-8."), request);
    }

    /** Its response is bare and becomes a problem in {@link BareRefusals}, with the headers it has. */
    @ServerExceptionMapper
    Response http(WebApplicationException refusal, RoutingContext request) {
        return refusal.getCause() instanceof JsonProcessingException trouble
                ? json(trouble, request)
                : refusal.getResponse();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable mistake, RoutingContext request) {
        var hungUp = mistake instanceof IOException && request.response().closed();
        if (hungUp) {
            LOG.debugf("Nobody waits for %s %s any more", request.request().method(), request.normalizedPath());
            return answers.answer(Problem.of(400, request.normalizedPath()), request.normalizedPath(), request.request());
        }
        if (DatabaseAway.isBehind(mistake)) {
            LOG.warnf("%s %s failed, the database is away: %s", request.request().method(), request.normalizedPath(), mistake.getMessage());
            return refused(DatabaseAway.refusal(), request);
        }
        var id = UUID.randomUUID();
        LOG.errorf(mistake, "%s %s failed, number %s", request.request().method(), request.normalizedPath(), id);
        return answers.answer(Problem.unexpected(id), request.normalizedPath(), request.request());
    }

    /** What we can't write is our mistake; what we can't read is the sender's. */
    private static boolean isAboutTheRequest(JsonProcessingException trouble) {
        return !(trouble instanceof JsonMappingException mapping)
                || mapping.getProcessor() instanceof JsonParser
                || mapping.getCause() instanceof Refused;
    }
}
