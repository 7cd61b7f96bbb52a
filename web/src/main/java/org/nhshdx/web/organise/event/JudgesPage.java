package org.nhshdx.web.organise.event;

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
import java.util.UUID;
import org.nhshdx.tenant.event.ForgettingJudges;
import org.nhshdx.tenant.event.InvitedJudgesReader;
import org.nhshdx.tenant.event.InvitingJudges;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.organise.OrganiseDesk;

/** Whom the organisers ask to judge by e-mail; the addresses are shown to them alone. */
@Path("/organise/{place}/events/{event}/judges")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class JudgesPage {

    @CheckedTemplate(basePath = "organise/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Judges(
            Desk desk, String path, InvitedJudgesReader.OfEvent list, List<Option> open, int daysKept, Form form)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    InvitedJudgesReader reader;

    @Inject
    InvitingJudges inviting;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.INVITE_JUDGE)
    public TemplateInstance show(String event) {
        return page(event, Form.empty());
    }

    @POST
    @Does(Verb.INVITE_JUDGE)
    public Response invite(String event, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        return attempt(event, form, () ->
                inviting.invite(desk.asker(), desk.id(), event, form.value("name"), form.value("email")));
    }

    @POST
    @Path("{judge}/taking-off")
    @Does(Verb.TAKE_OFF_JUDGE)
    public Response takeOff(String event, UUID judge) {
        return attempt(event, Form.empty(), () -> inviting.takeOff(desk.asker(), desk.id(), event, judge));
    }

    private Response attempt(String event, Form form, Runnable deed) {
        try {
            deed.run();
            return Html.seeOther(desk.at("events/" + event + "/judges"));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(event, form.refused(refusal)));
        }
    }

    private Judges page(String event, Form form) {
        InvitedJudgesReader.OfEvent list = reader.of(desk.id(), event);
        return new Judges(
                desk.page("Judges", "events"), desk.at("events/" + list.event()), list,
                list.open().stream().map(name -> Option.of(name, name)).toList(), ForgettingJudges.DAYS_KEPT, form);
    }
}
