package org.nhshdx.tenant.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.core.event.EventFacts;
import org.nhshdx.tenant.charter.Examination;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/organise/{place}/events")
@Tag(name = "Organise: events", description = "A chapter's own events, drafts included")
class OrganisedEventsResource {

    @Inject
    EventReader reader;

    @Inject
    CreatingEvents creating;

    @Inject
    EditingEvents editing;

    @Inject
    Examining examining;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_DESK)
    @Operation(summary = "All events of the chapter, the newest first")
    public List<EventInBrief> all() {
        return reader.all(chapter.id());
    }

    @POST
    @Does(Verb.CREATE_EVENT)
    @Operation(summary = "Start an event as a draft", description = "Its address comes from the theme or the month and stays.")
    @APIResponse(responseCode = "201", description = "The draft")
    @APIResponse(responseCode = "422", description = "Something doesn't fit; each field is named")
    public Response create(EventSent body, UriInfo here) {
        String slug = creating.create(person.asker(), chapter.id(), EventSent.in(body).draft()).slug();
        return Response.created(UriBuilder.fromUri(here.getAbsolutePath()).path(slug).build())
                .entity(reader.at(chapter.id(), slug))
                .build();
    }

    @GET
    @Path("{event}")
    @Does(Verb.READ_DESK)
    @Operation(summary = "An event with its examination and what was ruled about it")
    public EventOnDesk event(@RestPath String event) {
        return reader.at(chapter.id(), event);
    }

    @PUT
    @Path("{event}")
    @Does(Verb.EDIT_EVENT)
    @Operation(summary = "Save a draft", description = "What isn't sent is no answer any more.")
    @APIResponse(responseCode = "200", description = "The draft as it is now")
    @APIResponse(responseCode = "409", description = "It was saved meanwhile, or is no draft any more")
    @APIResponse(responseCode = "422", description = "Something doesn't fit; each field is named")
    public EventOnDesk save(@RestPath String event, EventSent body) {
        EventSent sent = EventSent.in(body);
        editing.save(person.asker(), chapter.id(), event, sent.draft(), sent.versionSeen());
        return reader.at(chapter.id(), event);
    }

    @POST
    @Path("examinations")
    @Does(Verb.READ_DESK)
    @Operation(summary = "Examine an event that isn't one yet", description = "Writes nothing; the chapter's waivers count.")
    @APIResponse(responseCode = "200", description = "One finding for each principle")
    public Examination examine(EventFacts facts) {
        return examining.dry(chapter.id(), facts == null ? EventFacts.none() : facts);
    }

    @GET
    @Path("{event}/examination")
    @Does(Verb.READ_DESK)
    @Operation(summary = "Examine an event as it is saved")
    public Examination examination(@RestPath String event) {
        return examining.stored(chapter.id(), event);
    }

    @POST
    @Path("{event}/examinations")
    @Does(Verb.READ_DESK)
    @Operation(summary = "Examine an event as it would be with these facts", description = "Writes nothing.")
    public Examination examineWith(@RestPath String event, EventFacts facts) {
        return examining.dry(chapter.id(), event, facts == null ? EventFacts.none() : facts);
    }
}
