package org.nhshdx.tenant.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/organise/{place}/events/{event}/judges")
@Tag(name = "Organise: judges", description = "Who was asked to judge; their addresses are no part of the event's facts")
class InvitedJudgesResource {

    @Inject
    InvitedJudgesReader reader;

    @Inject
    InvitingJudges inviting;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.INVITE_JUDGE)
    @Operation(summary = "Who was asked to judge, and who could be")
    public InvitedJudgesReader.OfEvent list(@RestPath String event) {
        return reader.of(chapter.id(), event);
    }

    @POST
    @Does(Verb.INVITE_JUDGE)
    @Operation(
            summary = "Ask somebody to judge",
            description = "They get an invitation to their calendar when the event is announced, or at once if it is.")
    public InvitedJudgesReader.OfEvent invite(@RestPath String event, Asked body) {
        Asked asked = Optional.ofNullable(body).orElseGet(() -> new Asked(null, null));
        inviting.invite(
                person.asker(), chapter.id(), event, Objects.toString(asked.name(), "").strip(), Objects.toString(asked.email(), ""));
        return list(event);
    }

    @DELETE
    @Path("{judge}")
    @Does(Verb.TAKE_OFF_JUDGE)
    @Operation(summary = "Take somebody off the list", description = "If they were written to, their calendar lets the day go.")
    public InvitedJudgesReader.OfEvent takeOff(@RestPath String event, @RestPath UUID judge) {
        inviting.takeOff(person.asker(), chapter.id(), event, judge);
        return list(event);
    }

    /** Whom to ask. */
    record Asked(
            @Schema(description = "One of the judges in the event's facts.") String name,
            @Schema(description = "Goes into no fact and onto no page.") String email) {}
}
