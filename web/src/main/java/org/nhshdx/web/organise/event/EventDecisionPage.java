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
import org.nhshdx.tenant.event.AnnouncingEvents;
import org.nhshdx.tenant.event.AskingJudgement;
import org.nhshdx.tenant.event.CallingOffEvents;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.tenant.event.EventReader;
import org.nhshdx.tenant.event.HoldingEvents;
import org.nhshdx.tenant.event.LettingChangesWait;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.OrganiseDesk;
import org.nhshdx.web.organise.Versions;

/** The organisers' deeds on an event: announce it, ask for a judgement, call it off, mark it as held. */
@Path("/organise/{place}/events/{event}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EventDecisionPage {

    @CheckedTemplate(basePath = "organise/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CallingOff(Desk desk, String back, EventOnDesk event, Form form) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    EventReader reader;

    @Inject
    EventDesks desks;

    @Inject
    AnnouncingEvents announcing;

    @Inject
    LettingChangesWait waiting;

    @Inject
    CallingOffEvents callingOff;

    @Inject
    HoldingEvents holding;

    @Inject
    AskingJudgement asking;

    @POST
    @Path("announcement")
    @Does(Verb.ANNOUNCE_EVENT)
    public Response announce(String event, MultivaluedMap<String, String> sent) {
        return tryTo(event, sent, form -> announcing.announce(desk.asker(), desk.id(), event, Versions.seen(form)));
    }

    @POST
    @Path("judgement-request")
    @Does(Verb.ASK_JUDGEMENT)
    public Response askJudgement(String event, MultivaluedMap<String, String> sent) {
        return tryTo(event, sent, form -> asking.ask(desk.asker(), desk.id(), event));
    }

    @POST
    @Path("holding")
    @Does(Verb.MARK_EVENT_HELD)
    public Response hold(String event, MultivaluedMap<String, String> sent) {
        return tryTo(event, sent, form -> holding.hold(desk.asker(), desk.id(), event));
    }

    @POST
    @Path("waiting-change/taking-back")
    @Does(Verb.CHANGE_EVENT)
    public Response takeBack(String event, MultivaluedMap<String, String> sent) {
        return tryTo(event, sent, form -> waiting.takeBack(desk.asker(), desk.id(), event, Versions.seen(form)));
    }

    @GET
    @Path("calling-off")
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.CALL_OFF_EVENT)
    public TemplateInstance askCallingOff(String event) {
        return callingOff(event, Form.empty());
    }

    @POST
    @Path("calling-off")
    @Does(Verb.CALL_OFF_EVENT)
    public Response callOff(String event, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            callingOff.callOff(desk.asker(), desk.id(), event, form.value("reason"));
            return Html.seeOther(desk.at("events/" + event));
        } catch (Refused refusal) {
            return Html.refused(refusal, callingOff(event, form.refused(refusal)));
        }
    }

    private CallingOff callingOff(String event, Form form) {
        return new CallingOff(
                desk.page("Call it off", "events"), desk.at("events/" + event), reader.at(desk.id(), event), form);
    }

    private Response tryTo(String event, MultivaluedMap<String, String> sent, Deed deed) {
        Form form = Form.typed(sent);
        try {
            deed.does(form);
            return Html.seeOther(desk.at("events/" + event));
        } catch (Refused refusal) {
            return Html.refused(refusal, desks.page(event, form.refused(refusal)));
        }
    }

    /** One deed on an event, as its form was sent. */
    private interface Deed {
        void does(Form form);
    }
}
