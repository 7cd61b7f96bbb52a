package org.nhshdx.tenant.version;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/core-team/charter/draft/simulation")
@Tag(name = "Core team: the charter's next version")
class SimulationResource {

    @Inject
    SimulationReader reader;

    @Inject
    SimulatingDrafts simulating;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_CHARTER_DRAFT)
    @Operation(
            summary = "How far the simulation has come, and what it found",
            description = "For each chapter: what would be newly broken, to be judged, waived or kept. It goes when the draft changes.")
    @APIResponse(responseCode = "404", description = "The draft hasn't been simulated as it stands")
    public SimulationOnDesk simulation() {
        return reader.simulation();
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=UTF-8")
    @Does(Verb.READ_CHARTER_DRAFT)
    @Operation(summary = "The result as a table")
    @APIResponse(responseCode = "409", description = "It isn't finished yet")
    public StreamingOutput csv() {
        return reader.export()::csv;
    }

    @POST
    @Does(Verb.SIMULATE_CHARTER)
    @Operation(summary = "Simulate the draft over every event to come and every chapter", description = "Nothing of a chapter's is written.")
    @APIResponse(responseCode = "202", description = "It has begun; GET tells how far it has come")
    @APIResponse(responseCode = "409", description = "This draft is being simulated already")
    public Response start() {
        simulating.start(person.asker());
        return Response.accepted(reader.simulation()).build();
    }
}
