package org.nhshdx.web.organise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.audit.AuditReader;
import org.nhshdx.tenant.paging.PageAsked;
import org.nhshdx.tenant.paging.PageOf;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Pager;

/** A chapter's log: who did what, when and why. */
@Path("/organise/{place}/log")
public class LogPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Log(Desk desk, PageOf<AuditReader.Line> lines, Pager pager) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    AuditReader reader;

    @GET
    @Does(Verb.READ_AUDIT)
    @Produces(Html.TYPE)
    public TemplateInstance show(@RestQuery Optional<String> page) {
        PageOf<AuditReader.Line> lines = reader.page(desk.id(), PageAsked.of(page, Optional.empty()));
        return new Log(
                desk.page("Log", "log"), lines, new Pager(lines.page(), lines.pages(), desk.at("log") + "?"));
    }
}
