package org.nhshdx.web.coreteam;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.tenant.charter.Charters;
import org.nhshdx.tenant.coreteam.Precedent;
import org.nhshdx.tenant.event.EventReader;
import org.nhshdx.tenant.event.WaiverOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.tenant.waiver.WaiverRequest;
import org.nhshdx.tenant.waiver.Waiving;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;

/** The waivers of a whole chapter, and the core team's deeds on any waiver of it. */
@Path(CoreTeamDesk.CHAPTERS + "/{place}/waivers")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ChapterWaiversPage {

    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChapterWaivers(
            Desk desk, String chapter, String place, List<WaiverOnDesk> waivers, List<Precedent> precedents,
            List<Option> principles, Form form)
            implements TemplateInstance {}

    @Inject
    EventReader reader;

    @Inject
    EventsToJudge events;

    @Inject
    Waiving waiving;

    @Inject
    LikeWaivers like;

    @Inject
    ChapterNames names;

    @Inject
    Charters charters;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.PROPOSE_WAIVER)
    public TemplateInstance show() {
        return page(Form.empty());
    }

    @POST
    @Does(Verb.PROPOSE_WAIVER)
    public Response propose(MultivaluedMap<String, String> sent) {
        return tryTo(sent, DecisionForm.of("new", sent), form -> waiving.propose(
                person.asker(), chapter.id(), Optional.empty(),
                new WaiverRequest(form.value("principle"), form.value("reason"), form.date("until"))));
    }

    @POST
    @Path("{waiver}/proposal")
    @Does(Verb.PROPOSE_WAIVER)
    public Response takeUp(String waiver, MultivaluedMap<String, String> sent) {
        return tryTo(sent, DecisionForm.of(waiver, sent), form -> waiving.takeUp(
                person.asker(), chapter.id(), id(waiver), new WaiverRequest("", "", Optional.empty())));
    }

    @POST
    @Path("{waiver}/confirmation")
    @Does(Verb.CONFIRM_WAIVER)
    public Response confirm(String waiver, MultivaluedMap<String, String> sent) {
        return tryTo(sent, DecisionForm.of(waiver, sent), form ->
                waiving.confirm(person.asker(), chapter.id(), id(waiver)));
    }

    @POST
    @Path("{waiver}/refusal")
    @Does(Verb.REFUSE_WAIVER)
    public Response refuse(String waiver, MultivaluedMap<String, String> sent) {
        return tryTo(sent, DecisionForm.of(waiver, sent), form ->
                waiving.refuse(person.asker(), chapter.id(), id(waiver), form.value("reason")));
    }

    @POST
    @Path("{waiver}/ending")
    @Does(Verb.END_WAIVER)
    public Response end(String waiver, MultivaluedMap<String, String> sent) {
        return tryTo(sent, DecisionForm.of(waiver, sent), form ->
                waiving.end(person.asker(), chapter.id(), id(waiver), form.value("reason")));
    }

    /** A deed on an event's waiver leads back to the event. */
    private Response tryTo(MultivaluedMap<String, String> sent, DecisionForm form, DecisionForm.Deed deed) {
        String event = Form.typed(sent).value("event");
        try {
            deed.does(form);
            return Html.seeOther(names.path(chapter.id()) + (event.isEmpty() ? "/waivers" : "/events/" + slug(event)));
        } catch (Refused refusal) {
            Form refused = form.refused(refusal);
            return Html.refused(refusal, event.isEmpty() ? page(refused) : events.page(event, refused));
        }
    }

    private static String slug(String event) {
        if (!event.matches("[a-z0-9-]{1,80}")) {
            throw new NotFoundException();
        }
        return event;
    }

    private static UUID id(String waiver) {
        try {
            return UUID.fromString(waiver);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }

    private ChapterWaivers page(Form form) {
        List<Option> principles = charters.inForce().promises().stream()
                .filter(promised -> promised.peopleToWaive().isPresent() && !promised.principle().isGuaranteed())
                .map(promised -> Option.of(promised.principle().id(), promised.statement()))
                .toList();
        List<WaiverOnDesk> waivers = reader.chapterWaivers(chapter.id());
        return new ChapterWaivers(
                CoreTeamDesk.page("Waivers", CoreTeamDesk.CHAPTERS), names.path(chapter.id()), names.place(chapter.id()),
                waivers, like.of(waivers), principles, form);
    }
}
