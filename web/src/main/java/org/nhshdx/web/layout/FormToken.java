package org.nhshdx.web.layout;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The secret in a form that shows it came from a page of ours. */
@Named("formToken")
@RequestScoped
public class FormToken {

    static final String ASKED_FOR = FormToken.class.getName();

    private final CsrfTokenParameterProvider csrf;
    private final CurrentVertxRequest request;

    FormToken(CsrfTokenParameterProvider csrf, CurrentVertxRequest request) {
        this.csrf = csrf;
        this.request = request;
    }

    /** What the field is called. */
    public String name() {
        return csrf.getParameterName();
    }

    /** The secret itself; asking for it is what makes the answer carry its cookie. */
    public String value() {
        request.getCurrent().put(ASKED_FOR, true);
        return csrf.getToken();
    }
}
