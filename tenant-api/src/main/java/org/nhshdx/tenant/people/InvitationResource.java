package org.nhshdx.tenant.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.core.chapter.Role;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/** Invitations into a chapter, by a link that works once and for 14 days. */
@Path("/api/v1/organise/{place}/invitations")
@Tag(name = "People")
class InvitationResource {

    @Inject
    Inviting inviting;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @ConfigProperty(name = "nhshdx.base-url")
    String base;

    @POST
    @Does(Verb.INVITE_ORGANISER)
    @Operation(summary = "Invite somebody", description = "The link is told this once. Pass it on yourself: no e-mail is sent.")
    @APIResponse(responseCode = "201", description = "Invited; the answer holds the link.")
    public Response invite(Whom body) {
        Whom whom = Optional.ofNullable(body).orElse(new Whom("", null));
        Role role = Optional.ofNullable(whom.role())
                .orElseThrow(() -> Refused.invalid("role", "Say lead, organiser or helper."));
        Invited invited = inviting.invite(person.asker(), chapter.id(), whom.invited(), role);
        return Response.status(Response.Status.CREATED)
                .entity(new Sent(invited.id(), base + invited.path(), invited.expiresAt()))
                .build();
    }

    @POST
    @Path("{invitation}/cancellation")
    @Does(Verb.CANCEL_INVITATION)
    @Operation(summary = "Cancel an invitation that nobody has used")
    public void cancel(UUID invitation) {
        inviting.cancel(person.asker(), chapter.id(), invitation);
    }

    @POST
    @Path("{invitation}/return")
    @Does(Verb.CANCEL_INVITATION)
    @Operation(summary = "Take the cancelling of an invitation back", description = "Its link works again, until the day it would have.")
    public void restore(UUID invitation) {
        inviting.restore(person.asker(), chapter.id(), invitation);
    }

    @POST
    @Path("{secret}/acceptance")
    @Does(Verb.ACCEPT_INVITATION)
    @Operation(summary = "Come in", description = "410 when the link was used, cancelled or is older than 14 days.")
    public void accept(String secret) {
        inviting.accept(person.asker(), chapter.id(), secret);
    }

    /** Whom you invite, by a name or an e-mail, and as what. */
    record Whom(String invited, Role role) {}

    /** The invitation and its link. */
    record Sent(UUID id, String link, Instant expiresAt) {}
}
