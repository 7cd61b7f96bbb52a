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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nhshdx.tenant.duty.Duty;
import org.nhshdx.tenant.duty.DutyReader;
import org.nhshdx.tenant.handover.HandingOver;
import org.nhshdx.tenant.handover.HandoverOnDesk;
import org.nhshdx.tenant.handover.HandoverReader;
import org.nhshdx.tenant.handover.TakingOver;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.people.Invited;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;

/** A lead hands a chapter over, with what is unfinished in sight; the successor accepts or declines. */
@Path("/organise/{place}/handover")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class HandoverPage {

    private static final String INVITE = "invite";

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Handover(
            Desk desk, ChapterOnDesk chapter, Optional<HandoverOnDesk> offer, List<Duty> duties, List<Option> successors, Form form)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    HandoverReader reader;

    @Inject
    DutyReader duties;

    @Inject
    HandingOver handing;

    @Inject
    TakingOver taking;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.READ_DESK)
    public TemplateInstance show() {
        return page(Form.empty());
    }

    /** By invitation, the answer itself tells the link: nothing keeps it that could lead back to it. */
    @POST
    @Does(Verb.HAND_OVER)
    public Response offer(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            boolean leaves = form.has("leaves", "yes");
            if (!form.has("successor", INVITE)) {
                handing.offer(desk.asker(), desk.id(), successor(form), leaves, form.value("words"));
                return Html.seeOther(desk.at("handover"));
            }
            Invited link = handing.offerByInvitation(desk.asker(), desk.id(), form.value("invited"), leaves, form.value("words"));
            return Response.ok(new PeoplePage.InvitationSent(desk.page("Invitation", "people"), desk.chapter(), link)).build();
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal)));
        }
    }

    @POST
    @Path("withdrawal")
    @Does(Verb.HAND_OVER)
    public Response withdraw() {
        return attempt(() -> handing.withdraw(desk.asker(), desk.id()));
    }

    @POST
    @Path("acceptance")
    @Does(Verb.ANSWER_HANDOVER)
    public Response accept() {
        return attempt(() -> taking.accept(desk.asker(), desk.id()));
    }

    @POST
    @Path("refusal")
    @Does(Verb.ANSWER_HANDOVER)
    public Response decline() {
        return attempt(() -> taking.decline(desk.asker(), desk.id()));
    }

    private Response attempt(Runnable deed) {
        try {
            deed.run();
            return Html.seeOther(desk.at("people"));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(Form.empty().refused(refusal)));
        }
    }

    private static UUID successor(Form form) {
        try {
            return UUID.fromString(form.value("successor"));
        } catch (IllegalArgumentException nobody) {
            throw Refused.invalid("successor", "Choose who is to take over, or invite somebody.");
        }
    }

    private Handover page(Form form) {
        return new Handover(
                desk.page("Hand over", "people"), desk.chapter(), reader.open(desk.asker(), desk.id()), duties.of(desk.id()),
                successors(), form);
    }

    private List<Option> successors() {
        List<Option> options = new ArrayList<>();
        reader.candidates(desk.asker(), desk.id()).forEach(one -> options.add(Option.of(one.organiser().toString(), one.name())));
        options.add(new Option(INVITE, "Somebody who isn’t in the chapter yet", "You get a link to pass on. It works once, for 14 days."));
        return List.copyOf(options);
    }
}
