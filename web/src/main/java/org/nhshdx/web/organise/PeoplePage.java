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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.people.ChapterPeople;
import org.nhshdx.tenant.people.ChapterPeople.One;
import org.nhshdx.tenant.people.Introducing;
import org.nhshdx.tenant.people.Invited;
import org.nhshdx.tenant.people.Inviting;
import org.nhshdx.tenant.people.PeopleReader;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;

/** Who is in a chapter: invited by a link, and introduced by themselves. */
@Path("/organise/{place}/people")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PeoplePage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record People(
            Desk desk, ChapterOnDesk chapter, ChapterPeople people, Form invitation, Form self, List<Option> roles,
            Optional<Undoing> cancelled)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationSent(Desk desk, ChapterOnDesk chapter, Invited invited) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    PeopleReader reader;

    @Inject
    Inviting inviting;

    @Inject
    Introducing introducing;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.READ_DESK)
    public TemplateInstance show(@RestQuery Optional<UUID> cancelled) {
        ChapterPeople people = people();
        return page(people, Form.empty(), self(people), cancelled.flatMap(this::undoing));
    }

    /** The link is told on the answer itself, this once: nothing keeps it that could lead back to it. */
    @POST
    @Path("invitations")
    @Does(Verb.INVITE_ORGANISER)
    public Response invite(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            Invited invited = inviting.invite(desk.asker(), desk.id(), form.value("invited"), Roles.chosen(form));
            return Response.ok(new InvitationSent(desk.page("Invitation", "people"), desk.chapter(), invited)).build();
        } catch (Refused refusal) {
            ChapterPeople people = people();
            return Html.refused(refusal, page(people, form.refused(refusal), self(people)));
        }
    }

    @POST
    @Path("invitations/{invitation}/cancellation")
    @Does(Verb.CANCEL_INVITATION)
    public Response cancel(UUID invitation) {
        try {
            inviting.cancel(desk.asker(), desk.id(), invitation);
            return Html.seeOther(desk.at("people") + "?cancelled=" + invitation);
        } catch (Refused refusal) {
            ChapterPeople people = people();
            return Html.refused(refusal, page(people, Form.empty().refused(refusal), self(people)));
        }
    }

    @POST
    @Path("invitations/{invitation}/return")
    @Does(Verb.CANCEL_INVITATION)
    public Response restore(UUID invitation) {
        try {
            inviting.restore(desk.asker(), desk.id(), invitation);
            return Html.seeOther(desk.at("people"));
        } catch (Refused refusal) {
            ChapterPeople people = people();
            return Html.refused(refusal, page(people, Form.empty().refused(refusal), self(people)));
        }
    }

    @POST
    @Path("me")
    @Does(Verb.DESCRIBE_SELF)
    public Response introduce(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            introducing.introduce(desk.asker(), desk.id(), form.value("does"), form.has("shown", "yes"));
            return Html.seeOther(desk.at("people"));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(people(), Form.empty(), form.refused(refusal)));
        }
    }

    private ChapterPeople people() {
        return reader.of(desk.asker(), desk.id());
    }

    private static Form self(ChapterPeople people) {
        return people.you()
                .map(you -> Form.holding(Map.of("does", you.does().orElse(""), "shown", said(you))))
                .orElse(Form.empty());
    }

    private static String said(One you) {
        return you.shown() ? "yes" : "no";
    }

    private Optional<Undoing> undoing(UUID invitation) {
        return inviting.restorable(desk.id(), invitation)
                .map(invited -> new Undoing("The invitation of " + invited + " is cancelled.", desk.at("people/invitations/" + invitation + "/return")));
    }

    private People page(ChapterPeople people, Form invitation, Form self) {
        return page(people, invitation, self, Optional.empty());
    }

    private People page(ChapterPeople people, Form invitation, Form self, Optional<Undoing> cancelled) {
        return new People(desk.page("People", "people"), desk.chapter(), people, invitation, self, Choices.ROLES, cancelled);
    }
}
