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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.event.CreatingEvents;
import org.nhshdx.tenant.event.EventDraft;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.OrganiseDesk;

/** Starts an event with what is known so far: a theme, a date, or only "spring". */
@Path("/organise/{place}/events/new")
@Produces(Html.TYPE)
public class NewEventPage {

    @CheckedTemplate(basePath = "organise/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewEvent(Desk desk, String back, String name, Form form) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    CreatingEvents creating;

    @Inject
    FactsWords words;

    @GET
    @Does(Verb.CREATE_EVENT)
    public TemplateInstance ask() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.CREATE_EVENT)
    public Response create(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            EventDraft draft = new EventDraft(facts(sent), Optional.of(form.value("roughly")), Optional.empty());
            String slug = creating.create(desk.asker(), desk.id(), draft).slug();
            return Html.seeOther(desk.at("events/" + slug));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(form.refused(refusal)));
        }
    }

    /** The title follows the charter from the first moment: the chapter's name, and the theme behind it. */
    private EventFacts facts(MultivaluedMap<String, String> sent) {
        MultivaluedMap<String, String> named = new MultivaluedHashMap<>(sent);
        String theme = Form.typed(sent).value("facts.theme");
        named.putSingle("facts.title", desk.chapter().name() + (theme.isEmpty() ? "" : ": " + theme));
        EventFacts dated = words.with(EventFacts.none(), EventPart.WHEN, Form.typed(sent));
        return words.with(dated, EventPart.NAME, Form.typed(named));
    }

    private NewEvent page(Form form) {
        return new NewEvent(desk.page("Plan a day", "events"), desk.at("events"), desk.chapter().name(), form);
    }
}
