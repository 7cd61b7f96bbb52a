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
import org.nhshdx.tenant.people.Inviting;
import org.nhshdx.tenant.people.PeopleReader;
import org.nhshdx.tenant.people.PeopleReader.Welcome;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** Where an invitation's link leads: whoever has it, signed in, may come in once. */
@Path("/organise/{place}/invitations/{secret}")
@Produces(Html.TYPE)
public class InvitationPage {

    private static final Desk DESK = Desk.of("Your chapters").titled("An invitation");

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Invitation(Desk desk, Welcome welcome, String name, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationOver(Desk desk, String why) implements TemplateInstance {}

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @Inject
    PeopleReader reader;

    @Inject
    Inviting inviting;

    @GET
    @Does(Verb.ACCEPT_INVITATION)
    public Response show(String secret) {
        try {
            return Response.ok(page(secret, Form.empty())).build();
        } catch (Refused over) {
            return over(over);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.ACCEPT_INVITATION)
    public Response accept(String place, String secret) {
        try {
            inviting.accept(person.asker(), chapter.id(), secret);
            return Html.seeOther("/organise/" + place);
        } catch (Refused refusal) {
            return refusal.kind() == Refused.Kind.GONE ? over(refusal) : Html.refused(refusal, page(secret, refusal));
        }
    }

    private Invitation page(String secret, Refused refusal) {
        return page(secret, Form.empty().refused(refusal));
    }

    private Invitation page(String secret, Form form) {
        return new Invitation(DESK, reader.behind(chapter.id(), secret), person.asker().name(), form);
    }

    private static Response over(Refused refusal) {
        return Html.refused(refusal, new InvitationOver(DESK, refusal.getMessage()));
    }
}
