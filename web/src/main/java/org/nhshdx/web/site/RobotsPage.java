package org.nhshdx.web.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Site;

/** What search engines may read: everything public, and no desk. And for people who look there, who made it. */
@Path("/")
public class RobotsPage {

    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String RULES = """
            User-agent: *
            Disallow: /apply
            Disallow: /organise
            Disallow: /core-team
            Disallow: /sign-in

            Sitemap: %s
            """;
    private static final String HUMANS = """
            NHSHDx is made by volunteers, for people who care about health and care.
            The local days are run by their own organisers: each chapter's page says who they are.
            How it works and what it asks of everybody: %s
            Something wrong, or something kind to say: %s
            """;

    @Inject
    Site site;

    @GET
    @Path("robots.txt")
    @Does(Verb.READ_PUBLIC)
    @Produces(TEXT)
    public String robots() {
        return RULES.formatted(site.address("/sitemap.xml"));
    }

    @GET
    @Path("humans.txt")
    @Does(Verb.READ_PUBLIC)
    @Produces(TEXT)
    public String humans() {
        return HUMANS.formatted(site.address("/charter"), site.address("/concern"));
    }
}
