package org.nhshdx.web.organise;

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
import java.util.Map;
import java.util.UUID;
import org.nhshdx.tenant.people.ChangingRoles;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.people.ChapterPeople.One;
import org.nhshdx.tenant.people.PeopleReader;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;

/** One of a chapter's people: given another role, or removed. */
@Path("/organise/{place}/people/{organiser}")
@Produces(Html.TYPE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MemberPage {

    @CheckedTemplate(basePath = "organise", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Member(Desk desk, ChapterOnDesk chapter, One member, Form form, List<Option> roles)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    PeopleReader reader;

    @Inject
    ChangingRoles changing;

    @GET
    @Consumes(MediaType.WILDCARD)
    @Does(Verb.CHANGE_ROLE)
    public TemplateInstance show(UUID organiser) {
        One member = member(organiser);
        return page(member, Form.holding(Map.of("role", member.role().code())));
    }

    @POST
    @Path("role")
    @Does(Verb.CHANGE_ROLE)
    public Response change(UUID organiser, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        return attempt(organiser, form, () -> changing.change(desk.asker(), desk.id(), organiser, Roles.chosen(form)));
    }

    @POST
    @Path("removal")
    @Does(Verb.REMOVE_ORGANISER)
    public Response remove(UUID organiser) {
        return attempt(organiser, Form.empty(), () -> changing.remove(desk.asker(), desk.id(), organiser));
    }

    private Response attempt(UUID organiser, Form form, Runnable deed) {
        One member = member(organiser);
        try {
            deed.run();
            return Html.seeOther(member.isYou() ? "/organise" : desk.at("people"));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(member, form.refused(refusal)));
        }
    }

    private One member(UUID organiser) {
        return reader.of(desk.asker(), desk.id()).people().stream()
                .filter(one -> one.id().equals(organiser))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Member page(One member, Form form) {
        return new Member(desk.page(member.name(), "people"), desk.chapter(), member, form, Choices.ROLES);
    }
}
