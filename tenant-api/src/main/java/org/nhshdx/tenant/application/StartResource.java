package org.nhshdx.tenant.application;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.tenant.people.MyChapter;
import org.nhshdx.tenant.people.MyChapters;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;

/** Where an organiser's work begins: their chapters, and an application for a new one. */
@Path("/api/v1/organise")
@Tag(name = "Applying")
class StartResource {

    @Inject
    Applying applying;

    @Inject
    MyChapters chapters;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.LIST_OWN_CHAPTERS)
    @Operation(summary = "The chapters you are in, and your role there")
    public List<MyChapter> mine() {
        return chapters.of(person.asker());
    }

    @POST
    @Does(Verb.START_APPLICATION)
    @Operation(summary = "Start an application", description = "Makes a provisional chapter with you as its lead organiser.")
    @APIResponse(responseCode = "201", description = "Started; Location is the application.")
    public Response start(Place body) {
        Applying.Started started = applying.start(person.asker(), body == null ? "" : body.place());
        URI application = URI.create("/api/v1/organise/" + started.address() + "/application");
        return Response.created(application).entity(new Begun(started.address().value())).build();
    }

    /** The place a new chapter is for. */
    record Place(String place) {}

    /** The working address of a new chapter: what stands for {place} in every other address. */
    record Begun(String chapter) {}
}
