package org.nhshdx.web.coreteam;

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
import org.nhshdx.tenant.application.ReviewingApplications;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** Somebody of the core team who knows a chapter's people leaves all decisions on it to others, for good. */
@Path(CoreTeamDesk.CHAPTERS + "/{place}/stepping-aside")
@Produces(Html.TYPE)
class SteppingAsidePage {

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SteppingAside(Desk desk, String chapter, String place, Form form) implements TemplateInstance {}

    @Inject
    ReviewingApplications reviewing;

    @Inject
    ChapterNames names;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.STEP_ASIDE)
    public TemplateInstance ask() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.STEP_ASIDE)
    public Response stepAside(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            reviewing.stepAside(person.asker(), chapter.id(), form.value("reason"));
            return Html.seeOther(names.path(chapter.id()));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal)));
        }
    }

    private SteppingAside page(Form form) {
        return new SteppingAside(
                CoreTeamDesk.page("Step aside", CoreTeamDesk.CHAPTERS), names.path(chapter.id()), names.place(chapter.id()), form);
    }
}
