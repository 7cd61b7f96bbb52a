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
import java.util.UUID;
import org.nhshdx.tenant.licence.SwitchingDelegation;
import org.nhshdx.tenant.licence.Trust;
import org.nhshdx.tenant.licence.Trusting;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.Asker;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** Whether a chapter is trusted with its next lock-up, and the switch for it. */
@Path(CoreTeamDesk.CHAPTERS + "/{place}/delegation")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DelegationPage {

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Delegation(Desk desk, String chapter, String place, Trust trust, Form form) implements TemplateInstance {}

    @Inject
    Trusting trusting;

    @Inject
    SwitchingDelegation switching;

    @Inject
    ChapterNames names;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.STOP_DELEGATION)
    public TemplateInstance show() {
        return page(Form.empty());
    }

    @POST
    @Path("stop")
    @Does(Verb.STOP_DELEGATION)
    public Response stop(MultivaluedMap<String, String> sent) {
        return tryTo(switching::stop, sent);
    }

    @POST
    @Path("allowance")
    @Does(Verb.ALLOW_DELEGATION)
    public Response allow(MultivaluedMap<String, String> sent) {
        return tryTo(switching::allow, sent);
    }

    private Response tryTo(DeedOnDelegation deed, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            deed.does(person.asker(), chapter.id(), form.value("reason"));
            return Html.seeOther(names.path(chapter.id()) + "/delegation");
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal)));
        }
    }

    private Delegation page(Form form) {
        return new Delegation(
                CoreTeamDesk.page("Delegation", CoreTeamDesk.CHAPTERS), names.path(chapter.id()), names.place(chapter.id()),
                trusting.of(chapter.id()), form);
    }

    /** A use case that turns the switch for a reason. */
    private interface DeedOnDelegation {
        void does(Asker by, UUID chapter, String reason);
    }
}
