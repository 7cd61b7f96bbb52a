package org.nhshdx.web.organise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.audit.AuditReader;
import org.nhshdx.tenant.audit.LogPages.Line;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Files;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.log.LogView;

/** A chapter's log: who did what, when and why. */
@Path("/organise/{place}/log")
public class LogPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Log(Desk desk, LogView log) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    AuditReader reader;

    @Inject
    Files files;

    @Context
    UriInfo address;

    @GET
    @Does(Verb.READ_AUDIT)
    @Produces(Html.TYPE)
    public TemplateInstance show(@RestQuery Optional<String> page) {
        PageOf<Line> lines = reader.page(desk.id(), LogView.asked(address), PageAsked.of(page, Optional.empty()));
        return new Log(desk.page("Log", "log"), LogView.of(desk.at("log"), address, lines, reader.choices(desk.id())));
    }

    @GET
    @Path("lines.csv")
    @Does(Verb.READ_AUDIT)
    @Produces(Files.CSV)
    public Response csv() {
        return files.csv(name(), reader.export(desk.id(), LogView.asked(address)));
    }

    @GET
    @Path("lines.jsonl")
    @Does(Verb.READ_AUDIT)
    @Produces(Files.JSON_LINES)
    public Response jsonLines() {
        return files.jsonLines(name(), reader.export(desk.id(), LogView.asked(address)));
    }

    private String name() {
        return desk.chapter().slug() + "-log";
    }
}
