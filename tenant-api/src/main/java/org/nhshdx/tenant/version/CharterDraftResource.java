package org.nhshdx.tenant.version;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.tenant.charter.CharterDifference;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.problem.VersionSeen;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/core-team/charter/draft")
@Tag(name = "Core team: the charter's next version", description = "Draft it, simulate it, adopt it")
class CharterDraftResource {

    @Inject
    DraftReader reader;

    @Inject
    DraftingCharters drafting;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_CHARTER_DRAFT)
    @Operation(summary = "The draft of the next version, principle by principle")
    @APIResponse(responseCode = "404", description = "Nobody is drafting one")
    public DraftOnDesk draft() {
        return reader.draft();
    }

    @GET
    @Path("difference")
    @Does(Verb.READ_CHARTER_DRAFT)
    @Operation(summary = "What differs from the version it began with")
    public CharterDifference difference() {
        return reader.difference();
    }

    @POST
    @Does(Verb.DRAFT_CHARTER)
    @Operation(summary = "Start a draft", description = "It begins as a copy of the newest version; there is one at a time.")
    @APIResponse(responseCode = "201", description = "The draft")
    @APIResponse(responseCode = "409", description = "There is one already")
    public Response start(UriInfo here) {
        drafting.start(person.asker());
        return Response.created(here.getAbsolutePath()).entity(reader.draft()).build();
    }

    @PUT
    @Path("principles/{principle}")
    @Does(Verb.DRAFT_CHARTER)
    @Operation(summary = "Save one principle", description = "One that isn't in the draft goes to its end.")
    @APIResponse(responseCode = "200", description = "The draft as it is now")
    @APIResponse(responseCode = "409", description = "Somebody else saved this principle meanwhile; what they saved stands beside each field")
    @APIResponse(responseCode = "422", description = "Something doesn't fit; each field is named")
    public DraftOnDesk save(@RestPath String principle, ClauseSent body) {
        ClauseSent sent = Optional.ofNullable(body).orElseGet(() -> new ClauseSent(null, null, null, null, null));
        drafting.save(person.asker(), principle, sent, VersionSeen.required(sent.version()));
        return reader.draft();
    }

    @POST
    @Path("principles/{principle}/removal")
    @Does(Verb.DRAFT_CHARTER)
    @Operation(summary = "Leave a principle out of the next version")
    @APIResponse(responseCode = "200", description = "The draft as it is now")
    @APIResponse(responseCode = "409", description = "It is never left out, or somebody else saved it meanwhile")
    public DraftOnDesk leaveOut(@RestPath String principle, VersionSeen body) {
        drafting.leaveOut(person.asker(), principle, VersionSeen.in(body));
        return reader.draft();
    }

    @PUT
    @Path("principles/{principle}/place")
    @Does(Verb.DRAFT_CHARTER)
    @Operation(summary = "Move a principle to another place in the order", description = "Places count from 1.")
    @APIResponse(responseCode = "200", description = "The draft as it is now")
    public DraftOnDesk move(@RestPath String principle, PlaceSent body) {
        int place = Optional.ofNullable(body).map(PlaceSent::place)
                .orElseThrow(() -> Refused.invalid("place", "Say where it is to stand, counted from 1."));
        drafting.move(person.asker(), principle, place);
        return reader.draft();
    }

    @POST
    @Path("disposal")
    @Does(Verb.DRAFT_CHARTER)
    @Operation(summary = "Throw the draft away")
    @APIResponse(responseCode = "204", description = "It is gone from the desk; the log keeps who did it")
    public void throwAway() {
        drafting.throwAway(person.asker());
    }

    /** Where in the draft a principle is to stand. */
    record PlaceSent(Integer place) {}
}
