package org.nhshdx.tenant.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.nhshdx.core.idempotency.IdempotencyKey.Answer;
import org.nhshdx.core.idempotency.IdempotencyKey.Owned;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentPerson;

/** Lets whoever is signed in send a POST of the API again under the same {@code Idempotency-Key}. */
class IdempotentPosts {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    static final int LONGEST = 200;

    /** Where an answer names no type, the framework will choose this one, which the API speaks. */
    private static final String OTHERWISE = "application/json;charset=UTF-8";

    /** After the gate and the limit on bodies, before the body is turned into anything. */
    private static final int LATE = Priorities.USER + 1000;

    private final Remembering remembering;
    private final CurrentPerson person;
    private final ObjectMapper json;

    @Inject
    IdempotentPosts(Remembering remembering, CurrentPerson person, ObjectMapper json) {
        this.remembering = remembering;
        this.person = person;
        this.json = json;
    }

    @ServerRequestFilter(priority = LATE)
    Optional<Response> recall(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(KEY);
        boolean isPostOfTheApi = request.getMethod().equals(HttpMethod.POST)
                && request.getUriInfo().getRequestUri().getPath().startsWith("/api/v1/");
        if (key == null || !isPostOfTheApi || !person.isSignedIn()) {
            return Optional.empty();
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        String digest = RequestDigest.of(request.getUriInfo().getRequestUri(), request.getHeaderString(HttpHeaders.CONTENT_TYPE), body);
        return remembering.recall(new Owned(person.asker().person(), acceptable(key)), digest).map(IdempotentPosts::again);
    }

    private static String acceptable(String key) {
        if (key.length() > LONGEST || !key.matches("[!-~]+")) {
            throw Refused.unreadable(KEY, "Give 1 to " + LONGEST + " printable ASCII characters without spaces, such as a UUID.");
        }
        return key;
    }

    private static Response again(Answer answer) {
        Response.ResponseBuilder response = Response.status(answer.status()).header(REPLAYED, true);
        answer.type().ifPresent(response::type);
        answer.location().ifPresent(location -> response.header(HttpHeaders.LOCATION, location));
        answer.body().ifPresent(body -> response.entity(body.getBytes(StandardCharsets.UTF_8)));
        return response.build();
    }

    /** The last to see the answer, once whoever explains bare refusals has. */
    @ServerResponseFilter(priority = 0)
    void keep(ContainerResponseContext response) throws JsonProcessingException {
        if (!remembering.isHolding()) {
            return;
        }
        Optional<String> type = Optional.ofNullable(response.getMediaType()).map(Object::toString).or(() -> Optional.of(OTHERWISE));
        Optional<String> location = Optional.ofNullable(response.getHeaderString(HttpHeaders.LOCATION));
        remembering.keep(new Answer(response.getStatus(), type, location, text(response)));
    }

    private Optional<String> text(ContainerResponseContext response) throws JsonProcessingException {
        if (!response.hasEntity()) {
            return Optional.empty();
        }
        Object entity = response.getEntity();
        if (entity instanceof byte[] bytes) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        }
        return Optional.of(entity instanceof String text ? text : json.writeValueAsString(entity));
    }
}
