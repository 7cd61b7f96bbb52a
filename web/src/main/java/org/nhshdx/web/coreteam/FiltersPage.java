package org.nhshdx.web.coreteam;

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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.coreteam.FilterOnDesk;
import org.nhshdx.tenant.coreteam.QueueAsked;
import org.nhshdx.tenant.coreteam.SavingFilters;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentPerson;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;

/** The reader's own filters of the queue: saved, renamed, removed and brought back. */
@Path(FiltersPage.PATH)
@Produces(Html.TYPE)
public class FiltersPage {

    static final String PATH = "/core-team/filters";

    /**
     * @param asked what is about to be saved; everything when nothing is
     * @param removed what was just removed and can come back
     * @param wrong which filter the form is about; empty for a new one
     */
    @CheckedTemplate(basePath = "coreteam", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Filters(
            Desk desk, List<FilterOnDesk> filters, QueueAsked asked, Optional<FilterOnDesk> removed, String wrong, Form form)
            implements TemplateInstance {}

    @Inject
    SavingFilters saving;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_QUEUE)
    public TemplateInstance show(@RestQuery Optional<String> removed) {
        Optional<FilterOnDesk> gone = removed.filter(sent -> sent.matches("[0-9a-f-]{36}"))
                .flatMap(sent -> saving.removed(person.asker(), UUID.fromString(sent)));
        return page(QueueAsked.all(), gone, "", Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.SAVE_FILTER)
    public Response save(MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        QueueAsked asked = QueueAsked.read(form.value("query"));
        return tryTo(form, asked, "", QueuePage.PATH + "?" + asked.query(), () -> saving.save(person.asker(), form.value("name"), asked));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.SAVE_FILTER)
    public Response rename(UUID id, MultivaluedMap<String, String> sent) {
        Form form = Form.typed(sent);
        return tryTo(form, QueueAsked.all(), id.toString(), PATH, () -> saving.rename(person.asker(), id, form.value("name")));
    }

    @POST
    @Path("{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.SAVE_FILTER)
    public Response remove(UUID id, MultivaluedMap<String, String> sent) {
        return tryTo(Form.typed(sent), QueueAsked.all(), id.toString(), PATH + "?removed=" + id,
                () -> saving.remove(person.asker(), id));
    }

    @POST
    @Path("{id}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Does(Verb.SAVE_FILTER)
    public Response bringBack(UUID id, MultivaluedMap<String, String> sent) {
        return tryTo(Form.typed(sent), QueueAsked.all(), id.toString(), PATH, () -> saving.bringBack(person.asker(), id));
    }

    private Response tryTo(Form form, QueueAsked asked, String filter, String then, Runnable deed) {
        try {
            deed.run();
            return Html.seeOther(then);
        } catch (Refused refusal) {
            return Html.refused(refusal, page(asked, Optional.empty(), filter, form.refused(refusal)));
        }
    }

    private Filters page(QueueAsked asked, Optional<FilterOnDesk> removed, String wrong, Form form) {
        return new Filters(
                CoreTeamDesk.page("Your filters", QueuePage.PATH), saving.of(person.asker()), asked, removed, wrong, form);
    }
}
