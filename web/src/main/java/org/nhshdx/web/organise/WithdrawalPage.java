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
import org.nhshdx.tenant.application.Ending;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** A group takes its application back. */
@Path("/organise/{place}/application/withdrawal")
@Produces(Html.TYPE)
public class WithdrawalPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Withdrawal(Desk desk, ChapterOnDesk chapter, Form form) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    Ending ending;

    @GET
    @Does(Verb.WITHDRAW_APPLICATION)
    public TemplateInstance ask() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.WITHDRAW_APPLICATION)
    public Response withdraw(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            ending.withdraw(desk.asker(), desk.id(), form.value("reason"));
            return Html.seeOther("/organise");
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal)));
        }
    }

    private Withdrawal page(Form form) {
        return new Withdrawal(desk.page("Withdraw", "application"), desk.chapter(), form);
    }
}
