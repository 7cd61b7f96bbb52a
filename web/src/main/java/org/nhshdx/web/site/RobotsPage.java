package org.nhshdx.web.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;

/** What search engines may read: everything public, and no desk. */
@Path("/robots.txt")
public class RobotsPage {

    private static final String RULES = """
            User-agent: *
            Disallow: /apply
            Disallow: /organise
            Disallow: /core-team
            Disallow: /sign-in
            """;

    @GET
    @Does(Verb.READ_PUBLIC)
    @Produces(MediaType.TEXT_PLAIN)
    public String show() {
        return RULES;
    }
}
