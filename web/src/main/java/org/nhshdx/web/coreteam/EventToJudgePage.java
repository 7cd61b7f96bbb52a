package org.nhshdx.web.coreteam;

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
import java.util.Optional;
import org.nhshdx.core.event.SponsorAnswer;
import org.nhshdx.tenant.judgement.DecidingSponsors;
import org.nhshdx.tenant.judgement.Judging;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.tenant.waiver.WaiverRequest;
import org.nhshdx.tenant.waiver.Waiving;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** One event before the core team: what is said of it, its findings, and judging or waiving them where they stand. */
@Path(CoreTeamDesk.CHAPTERS + "/{place}/events/{event}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EventToJudgePage {

    @Inject
    EventsToJudge events;

    @Inject
    Judging judging;

    @Inject
    DecidingSponsors deciding;

    @Inject
    Waiving waiving;

    @Inject
    ChapterNames names;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.JUDGE)
    public TemplateInstance show(String event) {
        return events.page(event, Form.empty());
    }

    @POST
    @Path("judgement")
    @Does(Verb.JUDGE)
    public Response judge(String event, MultivaluedMap<String, String> sent) {
        String principle = Form.typed(sent).value("principle");
        return tryTo(event, DecisionForm.of(principle, sent), form -> judging.judge(
                person.asker(), chapter.id(), event, form.version(), form.answer(principle)));
    }

    @POST
    @Path("sponsor")
    @Does(Verb.CLEAR_SPONSOR)
    public Response decideSponsor(String event, MultivaluedMap<String, String> sent) {
        String row = Form.typed(sent).value("row");
        return tryTo(event, DecisionForm.of("sponsor." + row, sent), form -> deciding.decide(
                person.asker(), chapter.id(), event, Form.typed(sent).value("name"), new SponsorAnswer(form.isKept(), form.value("reason"), ""), 0));
    }

    @POST
    @Path("waiver")
    @Does(Verb.PROPOSE_WAIVER)
    public Response waive(String event, MultivaluedMap<String, String> sent) {
        String principle = Form.typed(sent).value("principle");
        return tryTo(event, DecisionForm.of("waive." + principle, sent), form -> waiving.propose(
                person.asker(), chapter.id(), Optional.of(event),
                new WaiverRequest(principle, form.value("reason"), form.date("until"))));
    }

    @POST
    @Path("setting-aside")
    @Does(Verb.JUDGE)
    public Response setAside(String event, MultivaluedMap<String, String> sent) {
        return tryTo(event, DecisionForm.of("aside", sent), form -> judging.setAside(person.asker(), chapter.id(), event));
    }

    private Response tryTo(String event, DecisionForm form, DecisionForm.Deed deed) {
        try {
            deed.does(form);
            return Html.seeOther(names.path(chapter.id()) + "/events/" + event);
        } catch (Refused refusal) {
            return Html.refused(refusal, events.page(event, form.refused(refusal)));
        }
    }
}
