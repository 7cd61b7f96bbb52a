package org.nhshdx.tenant.waiver;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.tenant.event.EventOnDesk;
import org.nhshdx.tenant.event.EventReader;
import org.nhshdx.tenant.event.WaiverOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/organise/{place}")
@Tag(name = "Organise: waivers", description = "Asking the core team for an exception")
class AskedWaiversResource {

    @Inject
    AskingWaiver asking;

    @Inject
    EventReader reader;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Path("waivers")
    @Does(Verb.READ_DESK)
    @Operation(summary = "The waivers for the whole chapter, whatever has become of them")
    public List<WaiverOnDesk> ofTheChapter() {
        return reader.chapterWaivers(chapter.id());
    }

    @POST
    @Path("waivers")
    @Does(Verb.ASK_WAIVER)
    @Operation(summary = "Ask for a waiver for the whole chapter")
    @APIResponse(responseCode = "201", description = "What waits for the core team now")
    @APIResponse(responseCode = "409", description = "It was asked or granted before")
    @APIResponse(responseCode = "422", description = "It can't be waived, or reason or end date are missing")
    public Response askForTheChapter(WaiverBody body) {
        asking.ask(person.asker(), chapter.id(), Optional.empty(), WaiverBody.request(body));
        return Response.status(Response.Status.CREATED).entity(reader.chapterWaivers(chapter.id())).build();
    }

    @POST
    @Path("events/{event}/waivers")
    @Does(Verb.ASK_WAIVER)
    @Operation(summary = "Ask for a waiver for one event")
    @APIResponse(responseCode = "201", description = "The event, with what waits for the core team now")
    @APIResponse(responseCode = "409", description = "It was asked or granted before")
    @APIResponse(responseCode = "422", description = "It can't be waived, or reason or end date are missing")
    public Response ask(@RestPath String event, WaiverBody body) {
        asking.ask(person.asker(), chapter.id(), Optional.of(event), WaiverBody.request(body));
        EventOnDesk asked = reader.at(chapter.id(), event);
        return Response.status(Response.Status.CREATED).entity(asked).build();
    }
}
