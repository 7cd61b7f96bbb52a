package org.nhshdx.tenant.version;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.VersionSeen;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/core-team/charter/draft")
@Tag(name = "Core team: the charter's next version")
class AdoptionResource {

    @Inject
    AdoptingCharters adopting;

    @Inject
    DraftReader reader;

    @Inject
    CurrentPerson person;

    @POST
    @Path("proposal")
    @Does(Verb.PROPOSE_CHARTER)
    @Operation(summary = "Propose the draft for adoption", description = "Its words stand still from then on. A second person confirms it.")
    @APIResponse(responseCode = "200", description = "The draft, proposed")
    @APIResponse(responseCode = "409", description = "It isn't simulated as it stands, changes nothing, or was saved meanwhile")
    @APIResponse(responseCode = "422", description = "A date is too early, or there is no reason")
    public DraftOnDesk propose(ProposalSent body) {
        ProposalSent sent = Optional.ofNullable(body).orElseGet(() -> new ProposalSent(null, null, null, null));
        AdoptionSent terms = new AdoptionSent(Optional.ofNullable(sent.inForceFrom()), Optional.ofNullable(sent.complyBy()), sent.reason());
        adopting.propose(person.asker(), terms, VersionSeen.required(sent.version()));
        return reader.draft();
    }

    @POST
    @Path("proposal/withdrawal")
    @Does(Verb.PROPOSE_CHARTER)
    @Operation(summary = "Take the proposal back, so that the draft can be changed")
    @APIResponse(responseCode = "200", description = "The draft, open again")
    @APIResponse(responseCode = "409", description = "It isn't proposed")
    public DraftOnDesk takeBack() {
        adopting.takeBack(person.asker());
        return reader.draft();
    }

    @POST
    @Path("adoption")
    @Does(Verb.ADOPT_CHARTER)
    @Operation(summary = "Confirm the proposal: the draft is the next version", description = "Every chapter is told what it changes for it.")
    @APIResponse(responseCode = "204", description = "Adopted; nobody changes it any more")
    @APIResponse(responseCode = "403", description = "You proposed it")
    @APIResponse(responseCode = "409", description = "It isn't proposed, or the day it was to be in force has come")
    public void confirm(VersionSeen body) {
        adopting.confirm(person.asker(), VersionSeen.in(body));
    }

    /** What is sent to propose a draft. */
    record ProposalSent(LocalDate inForceFrom, LocalDate complyBy, String reason, Integer version) {}
}
