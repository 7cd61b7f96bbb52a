package org.nhshdx.web.layout;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The secret in a form that shows it came from a page of ours. */
@Named("formToken")
@RequestScoped
public class FormToken {

    static final String ASKED_FOR = FormToken.class.getName();

    /** As long as the framework's own. */
    private static final int BYTES = 16;

    private final CsrfTokenParameterProvider csrf;
    private final CurrentVertxRequest request;
    private final String cookie;
    private final Duration age;
    private final SecureRandom random = new SecureRandom();

    FormToken(
            CsrfTokenParameterProvider csrf, CurrentVertxRequest request,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name", defaultValue = "csrf-token") String cookie,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-max-age") Duration age) {
        this.csrf = csrf;
        this.request = request;
        this.cookie = cookie;
        this.age = age;
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

    /** The browser's own secret, or a new one whose cookie this answer carries. */
    public String given(RoutingContext routing) {
        Cookie mine = routing.request().getCookie(cookie);
        if (mine != null) {
            return mine.getValue();
        }
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        routing.put(ASKED_FOR, true);
        routing.response().addCookie(Cookie.cookie(cookie, fresh).setPath("/").setHttpOnly(true).setMaxAge(age.toSeconds()));
        return fresh;
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
