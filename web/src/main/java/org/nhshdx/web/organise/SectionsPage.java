package org.nhshdx.web.organise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.nhshdx.tenant.page.PageReader;
import org.nhshdx.tenant.page.SectionOnDesk;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Html;

/** The sections of a chapter's page, as they would read if all drafts were published. */
@Path("/organise/{place}/page")
public class SectionsPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Sections(Desk desk, ChapterOnDesk chapter, List<SectionOnDesk> sections) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    PageReader reader;

    @GET
    @Does(Verb.READ_DESK)
    @Produces(Html.TYPE)
    public TemplateInstance show() {
        return new Sections(desk.page("Your page", "page"), desk.chapter(), reader.sections(desk.id()));
    }
}
