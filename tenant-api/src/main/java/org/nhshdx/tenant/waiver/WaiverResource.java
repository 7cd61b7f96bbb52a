package org.nhshdx.tenant.waiver;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.tenant.event.WaiverOnDesk;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.ReasonGiven;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/core-team/chapters/{place}")
@Tag(name = "Core team: waivers", description = "A default takes one person, a rule two different ones")
class WaiverResource {

    @Inject
    Waiving waiving;

    @Inject
    WaiverReader reader;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @POST
    @Path("waivers")
    @Does(Verb.PROPOSE_WAIVER)
    @Operation(summary = "Propose a waiver for the whole chapter", description = "A default is waived by that.")
    @APIResponse(responseCode = "201", description = "The waiver")
    @APIResponse(responseCode = "422", description = "It can't be waived, or reason or end date are missing")
    public Response proposeForTheChapter(WaiverBody body) {
        return created(waiving.propose(person.asker(), chapter.id(), Optional.empty(), WaiverBody.request(body)));
    }

    @POST
    @Path("events/{event}/waivers")
    @Does(Verb.PROPOSE_WAIVER)
    @Operation(summary = "Propose a waiver for one event", description = "A default is waived by that.")
    @APIResponse(responseCode = "201", description = "The waiver")
    @APIResponse(responseCode = "422", description = "It can't be waived, or reason or end date are missing")
    public Response propose(@RestPath String event, WaiverBody body) {
        return created(waiving.propose(person.asker(), chapter.id(), Optional.of(event), WaiverBody.request(body)));
    }

    @POST
    @Path("waivers/{waiver}/proposal")
    @Does(Verb.PROPOSE_WAIVER)
    @Operation(summary = "Take up what was asked", description = "Reason and end date stay as asked unless others are sent.")
    public WaiverOnDesk takeUp(@RestPath String waiver, WaiverBody body) {
        UUID id = id(waiver);
        waiving.takeUp(person.asker(), chapter.id(), id, WaiverBody.request(body));
        return reader.with(chapter.id(), id);
    }

    @POST
    @Path("waivers/{waiver}/confirmation")
    @Does(Verb.CONFIRM_WAIVER)
    @Operation(summary = "Confirm a proposed waiver of a rule, as the second person")
    @APIResponse(responseCode = "200", description = "The waiver, in force")
    @APIResponse(responseCode = "403", description = "You proposed it, asked for it, or are in that chapter")
    public WaiverOnDesk confirm(@RestPath String waiver) {
        UUID id = id(waiver);
        waiving.confirm(person.asker(), chapter.id(), id);
        return reader.with(chapter.id(), id);
    }

    @POST
    @Path("waivers/{waiver}/refusal")
    @Does(Verb.REFUSE_WAIVER)
    @Operation(summary = "Refuse a waiver")
    public WaiverOnDesk refuse(@RestPath String waiver, ReasonGiven why) {
        UUID id = id(waiver);
        waiving.refuse(person.asker(), chapter.id(), id, ReasonGiven.in(why));
        return reader.with(chapter.id(), id);
    }

    @POST
    @Path("waivers/{waiver}/ending")
    @Does(Verb.END_WAIVER)
    @Operation(summary = "End a waiver before its date")
    public WaiverOnDesk end(@RestPath String waiver, ReasonGiven why) {
        UUID id = id(waiver);
        waiving.end(person.asker(), chapter.id(), id, ReasonGiven.in(why));
        return reader.with(chapter.id(), id);
    }

    private Response created(UUID id) {
        return Response.status(Response.Status.CREATED).entity(reader.with(chapter.id(), id)).build();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Refused.notFound("There is no such waiver in this chapter.");
        }
    }
}
