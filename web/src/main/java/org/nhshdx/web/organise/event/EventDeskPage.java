package org.nhshdx.web.organise.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.nhshdx.tenant.event.EventInBrief;
import org.nhshdx.tenant.event.EventReader;
import org.nhshdx.tenant.people.ChapterOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.web.layout.Desk;
import org.nhshdx.web.layout.Form;
import org.nhshdx.web.layout.Html;
import org.nhshdx.web.organise.OrganiseDesk;

/** A chapter's events, and one event's desk: what to do next, what stands in the way and who owes what. */
@Path("/organise/{place}/events")
@Produces(Html.TYPE)
public class EventDeskPage {

    @CheckedTemplate(basePath = "organise/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Events(Desk desk, ChapterOnDesk chapter, List<EventInBrief> events) implements TemplateInstance {}

    @Inject
    OrganiseDesk desk;

    @Inject
    EventReader reader;

    @Inject
    EventDesks desks;

    @GET
    @Does(Verb.READ_DESK)
    public TemplateInstance all() {
        return new Events(desk.page("Events", "events"), desk.chapter(), reader.all(desk.id()));
    }

    @GET
    @Path("{event}")
    @Does(Verb.READ_DESK)
    public TemplateInstance show(String event) {
        return desks.page(event, Form.empty());
    }
}
