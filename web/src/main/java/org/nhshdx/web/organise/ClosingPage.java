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
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Optional;
import org.nhshdx.tenant.closing.ClosingOnDesk;
import org.nhshdx.tenant.closing.ClosingReader;
import org.nhshdx.tenant.closing.ClosingReader.Days;
import org.nhshdx.tenant.closing.ExportingChapters;
import org.nhshdx.tenant.closing.ExportingChapters.Archive;
import org.nhshdx.tenant.closing.ProposingClosings;
import org.nhshdx.tenant.duty.Duty;
import org.nhshdx.tenant.duty.DutyReader;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** A chapter closes in order: proposed, taken back or in effect, its data taken along, deleted on the day promised. */
@Path("/organise/{place}/closing")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ClosingPage {

    private static final String ZIP = "application/zip";

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Closing(
            Desk desk, ChapterOnDesk chapter, Optional<ClosingOnDesk> closing, Days days, List<Duty> duties, Form form)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    ClosingReader reader;

    @Inject
    DutyReader duties;

    @Inject
    ProposingClosings proposing;

    @Inject
    ExportingChapters exporting;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.READ_DESK)
    public TemplateInstance show() {
        return page(Form.empty());
    }

    @POST
    @Does(Verb.CLOSE_CHAPTER)
    public Response propose(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        return attempt(form, () -> proposing.propose(desk.asker(), desk.id(), form.value("reason")));
    }

    @POST
    @Path("taking-back")
    @Does(Verb.KEEP_CHAPTER_OPEN)
    public Response takeBack() {
        return attempt(Form.empty(), () -> proposing.takeBack(desk.asker(), desk.id()));
    }

    @GET
    @Path("data.zip")
    @Consumes(MediaType.WILDCARD)
    @Produces(ZIP)
    @Does(Verb.EXPORT_CHAPTER)
    public Response data() {
        Archive archive = exporting.export(desk.asker(), desk.id());
        StreamingOutput content = archive::writeTo;
        return Response.ok(content)
                .type(ZIP)
                .header("Content-Disposition", "attachment; filename=\"nhshdx-" + desk.chapter().slug() + ".zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response attempt(Form form, Runnable deed) {
        try {
            deed.run();
            return Html.seeOther(desk.at("closing"));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal)));
        }
    }

    private Closing page(Form form) {
        return new Closing(
                desk.page("Close the chapter", "people"), desk.chapter(), reader.of(desk.id()), reader.proposedToday(),
                duties.of(desk.id()), form);
    }
}
