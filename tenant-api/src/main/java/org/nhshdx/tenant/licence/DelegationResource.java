package org.nhshdx.tenant.licence;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.ReasonGiven;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/chapters/{place}/delegation")
@Tag(name = "Brand assets")
class DelegationResource {

    @Inject
    Trusting trusting;

    @Inject
    SwitchingDelegation switching;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_DESK)
    @Operation(summary = "Whether the chapter gets the lock-up for its next event at once, and what is missing")
    public Trust read() {
        return trusting.of(chapter.id());
    }

    @POST
    @Path("stop")
    @Does(Verb.STOP_DELEGATION)
    @Operation(summary = "Have a person decide on all it asks for", description = "With a reason. 409 when that is so already.")
    public Trust stop(ReasonGiven body) {
        switching.stop(person.asker(), chapter.id(), ReasonGiven.in(body));
        return trusting.of(chapter.id());
    }

    @POST
    @Path("allowance")
    @Does(Verb.ALLOW_DELEGATION)
    @Operation(summary = "Grant by rule again", description = "With a reason. 409 unless it was stopped.")
    public Trust allow(ReasonGiven body) {
        switching.allow(person.asker(), chapter.id(), ReasonGiven.in(body));
        return trusting.of(chapter.id());
    }
}
