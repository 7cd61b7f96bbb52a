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
import org.nhshdx.tenant.application.Applying;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Page;
import org.nhshdx.web.layout.Section;

/** What it takes to become a chapter, and where one begins. */
@Path("/apply")
@Produces(Html.TYPE)
public class ApplyPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Apply(Page page) implements TemplateInstance {}

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ApplyStart(Desk desk, Form form) implements TemplateInstance {}

    @Inject
    Applying applying;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_PUBLIC)
    public TemplateInstance show() {
        return new Apply(Page.titled("Start a chapter – NHSHDx")
                .described("How a group becomes an NHSHDx chapter: what we ask, what we answer, and when.")
                .at("/apply")
                .in(Section.START));
    }

    @GET
    @Path("start")
    @Does(Verb.START_APPLICATION)
    public TemplateInstance ask() {
        return page(Form.empty());
    }

    @POST
    @Path("start")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.START_APPLICATION)
    public Response start(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            Applying.Started started = applying.start(person.asker(), form.value("place"));
            return Html.seeOther("/organise/" + started.address() + "/application");
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal)));
        }
    }

    private static ApplyStart page(Form form) {
        return new ApplyStart(Desk.of("Your chapters").titled("Start a chapter"), form);
    }
}
