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
import jakarta.ws.rs.core.Response;
import org.nhshdx.tenant.people.ChangingRoles;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** Somebody leaves a chapter. */
@Path("/organise/{place}/people/leaving")
@Produces(Html.TYPE)
public class LeavingPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Leaving(Desk desk, ChapterOnDesk chapter, Form form) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    ChangingRoles changing;

    @GET
    @Does(Verb.LEAVE_CHAPTER)
    public TemplateInstance ask() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.LEAVE_CHAPTER)
    public Response leave() {
        try {
            changing.leave(desk.asker(), desk.id());
            return Html.seeOther("/organise");
        } catch (Refused refusal) {
            return Html.refused(refusal, page(Form.empty().refused(refusal)));
        }
    }

    private Leaving page(Form form) {
        return new Leaving(desk.page("Leave the chapter", "people"), desk.chapter(), form);
    }
}
