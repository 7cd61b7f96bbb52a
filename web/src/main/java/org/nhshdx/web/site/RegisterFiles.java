package org.nhshdx.web.site;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.site.Reading;
import org.nhshdx.web.layout.Files;

/** The whole register as open data, for whoever wants to check names by themselves. */
@Path("/")
public class RegisterFiles {

    @Inject
    Reading reading;

    @Inject
    Files files;

    @GET
    @Path("register.csv")
    @Does(Verb.READ_PUBLIC)
    @Produces(Files.CSV)
    public Response csv() {
        return files.csv("register", reading.register());
    }

    @GET
    @Path("register.jsonl")
    @Does(Verb.READ_PUBLIC)
    @Produces(Files.JSON_LINES)
    public Response jsonLines() {
        return files.jsonLines("register", reading.register());
    }
}
