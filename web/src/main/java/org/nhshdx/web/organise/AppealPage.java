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
import org.nhshdx.tenant.application.Appealing;
import org.nhshdx.tenant.application.ApplicationOnDesk;
import org.nhshdx.tenant.application.ApplicationReader;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** A group whose application was declined appeals, once, or lets its place go. */
@Path("/organise/{place}/application/appeal")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AppealPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Appealed(Desk desk, ChapterOnDesk chapter, ApplicationOnDesk application, Form form) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    ApplicationReader applications;

    @Inject
    Appealing appealing;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.APPEAL_DECISION)
    public TemplateInstance ask() {
        return page(Form.empty());
    }

    @POST
    @Does(Verb.APPEAL_DECISION)
    public Response appeal(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            appealing.appeal(desk.asker(), desk.id(), form.value("reason"));
            return Html.seeOther(desk.chapter().desk() + "/application");
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal)));
        }
    }

    /** The chapter is let go with its place, so there is no desk of it to go back to. */
    @POST
    @Path("letting-go")
    @Does(Verb.APPEAL_DECISION)
    public Response letGo() {
        try {
            appealing.letGo(desk.asker(), desk.id());
            return Html.seeOther("/organise");
        } catch (Refused refusal) {
            return Html.refused(refusal, page(Form.empty().refused(refusal)));
        }
    }

    private Appealed page(Form form) {
        return new Appealed(
                desk.page("Appeal", "application"), desk.chapter(), applications.onDesk(desk.asker(), desk.id()), form);
    }
}
