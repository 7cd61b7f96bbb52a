package org.nhshdx.web.organise.checklist;

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
import org.nhshdx.tenant.checklist.Checklist;
import org.nhshdx.tenant.checklist.ChecklistReader;
import org.nhshdx.tenant.checklist.FillingChecklists;
import org.nhshdx.tenant.handbook.Handbook;
import org.nhshdx.tenant.handbook.HandbookPage;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.OrganiseDesk;

/** Takes things to do from the handbook into an event's checklist: some, or all of a page in one press. */
@Path("/organise/{place}/events/{event}/checklist/handbook")
@Produces(Html.TYPE)
public class TakingPage {

    @CheckedTemplate(basePath = "organise/checklist", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Taking(Desk desk, String path, Checklist list, List<HandbookPage> pages, Form form) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    ChecklistReader reader;

    @Inject
    FillingChecklists filling;

    @GET
    @Does(Verb.EDIT_CHECKLIST)
    public TemplateInstance ask(String event) {
        return page(event, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.EDIT_CHECKLIST)
    public Response take(String event, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            take(event, form);
            return Html.seeOther(desk.at("events/" + event + "/checklist"));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(event, form.refused(refusal)));
        }
    }

    /** What is ticked is taken too when the button of a whole page is pressed. */
    private void take(String event, Form form) {
        if (form.values("items").isEmpty() && !form.answered("page")) {
            throw Refused.invalid("items", "Tick at least one thing, or take a whole page.");
        }
        filling.takeItems(desk.asker(), desk.id(), event, form.values("items"));
        if (form.answered("page")) {
            filling.takePage(desk.asker(), desk.id(), event, form.value("page"));
        }
    }

    private Taking page(String event, Form form) {
        Checklist list = reader.of(desk.id(), event);
        List<HandbookPage> pages = Handbook.pages().stream().filter(page -> !page.items().isEmpty()).toList();
        return new Taking(desk.page("Take from the handbook", "events"), desk.at("events/" + list.event()), list, pages, form);
    }
}
