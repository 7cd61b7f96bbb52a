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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nhshdx.tenant.checklist.ChecklistReader;
import org.nhshdx.tenant.checklist.ItemOnDesk;
import org.nhshdx.tenant.checklist.KeepingChecklists;
import org.nhshdx.tenant.people.PeopleReader;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.organise.OrganiseDesk;
import org.nhshdx.web.organise.Theirs;
import org.nhshdx.web.organise.Versions;

/** One thing on an event's checklist: its words, its day and who does it. */
@Path("/organise/{place}/events/{event}/checklist/{item}")
@Produces(Html.TYPE)
public class ChecklistItemPage {

    @CheckedTemplate(basePath = "organise/checklist", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Item(Desk desk, String list, ItemLine line, List<Option> owners, Form form, List<Theirs> theirs)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    ChecklistReader reader;

    @Inject
    KeepingChecklists keeping;

    @Inject
    PeopleReader people;

    @Inject
    Clock clock;

    @GET
    @Does(Verb.EDIT_CHECKLIST)
    public TemplateInstance ask(String event, UUID item) {
        ItemOnDesk now = reader.item(desk.id(), event, item);
        return page(event, now, ItemForm.holding(now), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.EDIT_CHECKLIST)
    public Response plan(String event, UUID item, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            keeping.plan(desk.asker(), desk.id(), event, item, ItemForm.plan(form), Versions.seen(form));
            return Html.seeOther(desk.at("events/" + event + "/checklist"));
        } catch (Refused refusal) {
            ItemOnDesk now = reader.item(desk.id(), event, item);
            return Html.refused(refusal, page(event, now, form.refused(refusal), ItemForm.theirs(form, now)));
        }
    }

    private Item page(String event, ItemOnDesk item, Form form, List<Theirs> theirs) {
        return new Item(
                desk.page("Change a thing to do", "events"), desk.at("events/" + event + "/checklist"),
                ItemLine.of(item, LocalDate.now(clock)), ItemForm.owners(people.of(desk.asker(), desk.id())), form, theirs);
    }
}
