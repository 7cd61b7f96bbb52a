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

/** What needs a human of the core team. */
@Path("/api/v1/core-team/queue")
@Tag(name = "Deciding on applications")
class QueueResource {

    @Inject
    Queue queue;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_QUEUE)
    @Operation(summary = "All that waits for the core team, oldest promise first")
    public List<Waiting> queue() {
        return queue.of(person.asker());
    }
}
