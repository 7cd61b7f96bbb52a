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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.checklist.Checklist;
import org.nhshdx.tenant.checklist.ChecklistReader;
import org.nhshdx.tenant.checklist.FillingChecklists;
import org.nhshdx.tenant.checklist.ItemOnDesk;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.people.PeopleReader;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.layout.Option;
import org.nhshdx.web.organise.OrganiseDesk;
import org.nhshdx.web.organise.Undoing;

/** An event's checklist: what has to be done, by when and by whom. */
@Path("/organise/{place}/events/{event}/checklist")
@Produces(Html.TYPE)
public class ChecklistPage {

    @CheckedTemplate(basePath = "organise/checklist", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WholeChecklist(
            Desk desk, ChapterOnDesk chapter, String path, Checklist list, List<ItemLine> open, List<ItemLine> done,
            Optional<Undoing> undoing, List<Option> owners, Form form)
            implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    ChecklistReader reader;

    @Inject
    PeopleReader people;

    @Inject
    FillingChecklists filling;

    @Inject
    Clock clock;

    @GET
    @Does(Verb.READ_DESK)
    public TemplateInstance show(String event, @RestQuery Optional<String> dropped, @RestQuery Optional<String> finished) {
        return page(event, new JustMarked(dropped.orElse(""), finished.orElse("")), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.EDIT_CHECKLIST)
    public Response add(String event, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        try {
            filling.add(desk.asker(), desk.id(), event, ItemForm.plan(form));
            return Html.seeOther(desk.at("events/" + event + "/checklist"));
        } catch (Refused refusal) {
            return Html.refused(refusal, page(event, JustMarked.NOTHING, form.refused(refusal)));
        }
    }

    private WholeChecklist page(String event, JustMarked just, Form form) {
        Checklist list = reader.of(desk.id(), event);
        String path = desk.at("events/" + list.event());
        return new WholeChecklist(
                desk.page("Checklist", "events"), desk.chapter(), path, list, lines(list.open()),
                lines(list.done()), just.undoing(list, path + "/checklist/"),
                ItemForm.owners(people.of(desk.asker(), desk.id())), form);
    }

    private List<ItemLine> lines(List<ItemOnDesk> items) {
        LocalDate today = LocalDate.now(clock);
        return items.stream().map(item -> ItemLine.of(item, today)).toList();
    }
}
