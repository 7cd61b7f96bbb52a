package org.nhshdx.web.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.nhshdx.tenant.problem.Answers;
import org.nhshdx.web.layout.FormToken;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;

/**
 * A form for everybody that came without its token comes back with all its words and a new one, to be sent again.
 *
 * <p>Only forms that anybody may send, signed in or not: another site's page gains nothing by having somebody else send them.
 */
class TokenLost {

    /** Before the framework's bare refusals become a page. */
    private static final int FIRST = Priorities.USER + 1_000;
    private static final String BEFORE = "token-lost";
    private static final Pattern FOR_EVERYBODY = Pattern.compile("/concern(/[^/]+)?|/x/[^/]+/(write|follow)");

    @CheckedTemplate(basePath = "signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TokenMissing(Page page, String action, boolean again, String tokenName, String token, List<SentField> fields)
            implements TemplateInstance {}

    private final FormToken token;

    @Inject
    TokenLost(FormToken token) {
        this.token = token;
    }

    @ServerResponseFilter(priority = FIRST)
    void keep(ContainerResponseContext response, RoutingContext routing) {
        boolean isBare = response.getStatus() == 400 && !response.hasEntity();
        if (isBare && !Answers.wantsJson(routing.request()) && FOR_EVERYBODY.matcher(routing.normalizedPath()).matches()) {
            form().ifPresent(form -> answer(response, routing, fields(form)));
        }
    }

    private void answer(ContainerResponseContext response, RoutingContext routing, List<SentField> sent) {
        boolean again = sent.stream().anyMatch(field -> field.name().equals(BEFORE));
        List<SentField> fields = sent.stream()
                .filter(field -> !field.name().equals(BEFORE) && !field.name().equals(token.name()))
                .toList();
        Page page = Page.titled("Send it once more – NHSHDx").unlisted();
        var words = new TokenMissing(page, routing.normalizedPath(), again, token.name(), token.given(routing), fields);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setEntity(words.render(), null, MediaType.valueOf(Html.TYPE));
    }

    /** As the framework has read it while it looked for the token. */
    private static Optional<FormData> form() {
        return Optional.ofNullable(CurrentRequestManager.get()).map(ResteasyReactiveRequestContext::getFormData);
    }

    private static List<SentField> fields(FormData form) {
        List<SentField> fields = new ArrayList<>();
        for (String name : form) {
            form.get(name).stream().filter(value -> !value.isFileItem())
                    .forEach(value -> fields.add(new SentField(name, value.getValue(), false)));
        }
        return fields;
    }
}
