package org.nhshdx.web.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;

/** Makes mistakes on purpose, so that tests can see how they are answered. */
@Path("/api/v1/mistakes")
class MistakenResource {

    static final String SECRET = "the database password";

    @GET
    @Does(Verb.READ_PUBLIC)
    public String mistake() {
        throw new IllegalStateException(SECRET);
    }

    @GET
    @Path("/answer")
    @Does(Verb.READ_PUBLIC)
    public Unwritable unwritable() {
        return new Unwritable();
    }

    @POST
    @Does(Verb.READ_PUBLIC)
    public int length(String body) {
        return body.length();
    }

    /** An answer that can't be written as JSON. */
    public static final class Unwritable {
        public String getAnswer() {
            throw new IllegalStateException(SECRET);
        }
    }
}
