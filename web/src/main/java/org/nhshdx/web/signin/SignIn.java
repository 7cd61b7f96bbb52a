package org.nhshdx.web.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;

/** The doors to the identity provider: in, to the page you wanted, and out. */
@Path("/")
class SignIn {
    private final CurrentPerson person;

    @Inject
    SignIn(CurrentPerson person) {
        this.person = person;
    }

    @GET
    @Path("sign-in")
    @Does(Verb.SIGN_IN)
    public Response signIn(@RestQuery String to) {
        if (!person.isSignedIn()) {
            throw new UnauthorizedException("Sign in first.");
        }
        return Response.seeOther(Destination.of(to).address()).build();
    }

    /** Asking who is there is what signs them out; somebody who is nobody, or no longer anybody, goes home. */
    @GET
    @Path("sign-out")
    @Does(Verb.SIGN_OUT)
    public Response signOut() {
        ResponseBuilder home = Response.seeOther(URI.create("/"));
        try {
            person.isSignedIn();
            return home.build();
        } catch (AuthenticationFailedException sessionEnded) {
            return home.cookie(new NewCookie.Builder("q_session").value("").path("/").maxAge(0).build()).build();
        }
    }
}
