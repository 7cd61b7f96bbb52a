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
import org.nhshdx.tenant.application.ApplicationOnDesk;
import org.nhshdx.tenant.application.ApplicationReader;
import org.nhshdx.tenant.application.Applying;
import org.nhshdx.tenant.application.Submitting;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.words.FindingInWords;

/** All answers on one page: checked once more, signed and submitted. */
@Path("/organise/{place}/application/check")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CheckPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Check(
            Desk desk, ChapterOnDesk chapter, ApplicationOnDesk application, List<AnswerInWords> answers,
            List<FindingInWords> findings, Form form, int charter)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    Applying applying;

    @Inject
    Submitting submitting;

    @Inject
    ApplicationReader reader;

    @Inject
    Charters charters;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.READ_DESK)
    public TemplateInstance show() {
        return page(Form.empty());
    }

    @POST
    @Path("signature")
    @Does(Verb.SIGN_CHARTER)
    public Response sign(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            if (!form.has("agree", "yes")) {
                throw Refused.invalid("agree", "Tick the box if you sign for the whole group.");
            }
            applying.sign(desk.asker(), desk.id());
            return Html.seeOther(desk.at("application/check"));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal)));
        }
    }

    @POST
    @Path("submission")
    @Does(Verb.SUBMIT_APPLICATION)
    public Response submit(MultivaluedMap<String, String> sent) {
        try {
            submitting.submit(desk.asker(), desk.id());
            return Html.seeOther(reader.onDesk(desk.asker(), desk.id()).desk());
        } catch (Refused refusal) {
            return Html.refused(refusal, page(Form.typed(sent).refused(refusal)));
        }
    }

    private Check page(Form form) {
        ApplicationOnDesk application = reader.onDesk(desk.asker(), desk.id());
        return new Check(
                desk.page("Check your answers", "application"), desk.chapter(), application,
                AnswerInWords.of(application.answers()),
                FindingInWords.of(charters.inForce(), application.examination()), form, charters.inForce().version());
    }
}
