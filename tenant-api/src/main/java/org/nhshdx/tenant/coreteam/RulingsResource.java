package org.nhshdx.tenant.coreteam;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/core-team")
@Tag(name = "Core team: events")
class RulingsResource {

    @Inject
    WaitingRulings waiting;

    @Inject
    CurrentPerson person;

    @GET
    @Path("judgements")
    @Does(Verb.READ_QUEUE)
    @Operation(summary = "What waits to be judged, oldest first")
    public List<Waiting> judgements() {
        return waiting.judgements(person.asker());
    }

    @GET
    @Path("waivers")
    @Does(Verb.READ_QUEUE)
    @Operation(summary = "The waivers that wait, oldest first")
    public List<Waiting> waivers() {
        return waiting.waivers(person.asker());
    }
}
