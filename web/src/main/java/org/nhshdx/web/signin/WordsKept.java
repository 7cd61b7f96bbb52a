package org.nhshdx.web.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.nhshdx.tenant.permission.SignInFirst;
import org.nhshdx.web.layout.FormToken;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;

/**
 * A form sent after the session ended comes back with all its words, to be sent again once its writer has signed in.
 *
 * <p>Only a form of ours does, told by its token: nobody else can put words before somebody and have them sent.
 */
class WordsKept {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignedOut(Page page, String action, boolean hasFile, List<SentField> fields) implements TemplateInstance {}

    private final FormToken token;

    @Inject
    WordsKept(FormToken token) {
        this.token = token;
    }

    @ServerExceptionMapper
    Response keep(SignInFirst refusal, RoutingContext routing) {
        SentForm sent = SentForm.in(routing.request());
        return token.isThatOf(routing.request(), sent.value(token.name())) ? page(sent, routing) : challenge(routing);
    }

    private static Response page(SentForm sent, RoutingContext routing) {
        String query = routing.request().query();
        String action = routing.normalizedPath() + (query == null ? "" : "?" + query);
        Page page = Page.titled("You were signed out – NHSHDx").unlisted();
        Response answer = Html.page(401, new SignedOut(page, action, sent.hasFile(), sent.fields()));
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        return answer;
    }

    /** As the framework answers whoever isn't signed in: on to the identity provider. */
    private static Response challenge(RoutingContext routing) {
        HttpAuthenticator authenticator = routing.get(HttpAuthenticator.class.getName());
        ChallengeData challenge = authenticator.getChallenge(routing).await().atMost(PATIENCE);
        return Response.status(challenge.status).header(challenge.headerName.toString(), challenge.headerContent).build();
    }
}
