package org.nhshdx.web.layout;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The secret in a form that shows it came from a page of ours. */
@Named("formToken")
@RequestScoped
public class FormToken {

    static final String ASKED_FOR = FormToken.class.getName();

    private final CsrfTokenParameterProvider csrf;
    private final CurrentVertxRequest request;
    private final String cookie;

    FormToken(
            CsrfTokenParameterProvider csrf, CurrentVertxRequest request,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name", defaultValue = "csrf-token") String cookie) {
        this.csrf = csrf;
        this.request = request;
        this.cookie = cookie;
    }

    /** What the field is called. */
    public String name() {
        return csrf.getParameterName();
    }

    /** Whether a form with this token is one of ours: the browser has the same in its cookie. */
    public boolean isThatOf(HttpServerRequest request, String sent) {
        return Optional.ofNullable(request.getCookie(cookie))
                .filter(mine -> MessageDigest.isEqual(bytes(mine.getValue()), bytes(sent)))
                .isPresent();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The secret itself; asking for it is what makes the answer carry its cookie. */
    public String value() {
        request.getCurrent().put(ASKED_FOR, true);
        return csrf.getToken();
    }
}
