package org.nhshdx.web.organise;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.nhshdx.tenant.page.PageReader;
import org.nhshdx.tenant.page.SectionOnDesk;
import org.nhshdx.tenant.page.WordingOnDesk;
import org.nhshdx.tenant.page.WritingPage;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Autosave;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** What a section said before: who wrote it and when, to see and to bring back as the draft. */
@Path("/organise/{place}/page/{section}/history")
@Produces(Html.TYPE)
public class SectionHistoryPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SectionHistory(Desk desk, ChapterOnDesk chapter, SectionOnDesk section, List<WordingOnDesk> wordings)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SectionWording(Desk desk, ChapterOnDesk chapter, SectionOnDesk section, WordingOnDesk wording, Form form)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    PageReader reader;

    @Inject
    WritingPage writing;

    @Inject
    Autosave autosave;

    @GET
    @Does(Verb.READ_DESK)
    public TemplateInstance list(String section) {
        SectionOnDesk now = reader.section(desk.id(), section);
        return new SectionHistory(
                desk.page("What it said before", "page"), desk.chapter(), now, reader.wordings(desk.id(), section));
    }

    @GET
    @Path("{number}")
    @Does(Verb.READ_DESK)
    public TemplateInstance see(String section, String number) {
        return page(section, number, Form.empty());
    }

    @POST
    @Path("{number}/restoration")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.EDIT_PAGE)
    public Response restore(String section, String number, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            writing.restore(desk.asker(), desk.id(), section, WordingOnDesk.numbered(number), Versions.seen(form));
            return autosave.saved(desk.at("page/" + section));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(section, number, form.refused(refusal)));
        }
    }

    private SectionWording page(String section, String number, Form form) {
        WordingOnDesk wording = reader.wording(desk.id(), section, WordingOnDesk.numbered(number));
        return new SectionWording(
                desk.page("What it said before", "page"), desk.chapter(), reader.section(desk.id(), section), wording, form);
    }
}
