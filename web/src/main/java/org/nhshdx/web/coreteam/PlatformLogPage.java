package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.audit.LogPages.Line;
import org.nhshdx.tenant.audit.PlatformReader;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.tenant.verification.Verification;
import org.nhshdx.tenant.verification.VerifyingLogs;
import org.nhshdx.web.layout.Files;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.log.LogView;

/** The platform's own log, and whether it and the chapters' are as they were written. */
@Path(PlatformLogPage.PATH)
public class PlatformLogPage {

    static final String PATH = "/core-team/log";

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlatformLog(Desk desk, LogView log) implements TemplateInstance {}

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Verified(Desk desk, Verification verification) implements TemplateInstance {}

    @Inject
    PlatformReader reader;

    @Inject
    VerifyingLogs verifying;

    @Inject
    Files files;

    @Inject
    CurrentPerson person;

    @Context
    UriInfo address;

    @GET
    @Does(Verb.READ_PLATFORM_LOG)
    @Produces(Html.TYPE)
    public TemplateInstance show(@RestQuery Optional<String> page) {
        PageOf<Line> lines = reader.page(LogView.asked(address), PageAsked.of(page, Optional.empty()));
        return new PlatformLog(CoreTeamDesk.page("Log", PATH), LogView.of(PATH, address, lines, reader.choices()));
    }

    @GET
    @Path("lines.csv")
    @Does(Verb.READ_PLATFORM_LOG)
    @Produces(Files.CSV)
    public Response csv() {
        return files.csv("platform-log", reader.export(LogView.asked(address)));
    }

    @GET
    @Path("lines.jsonl")
    @Does(Verb.READ_PLATFORM_LOG)
    @Produces(Files.JSON_LINES)
    public Response jsonLines() {
        return files.jsonLines("platform-log", reader.export(LogView.asked(address)));
    }

    /** The answer itself says what was found: nothing but the anchors is kept of it. */
    @POST
    @Path("verification")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.VERIFY_LOGS)
    @Produces(Html.TYPE)
    public TemplateInstance verify() {
        return new Verified(CoreTeamDesk.page("Logs verified", PATH), verifying.verify(person.asker(), Optional.empty()));
    }
}
