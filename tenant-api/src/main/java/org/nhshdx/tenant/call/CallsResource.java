package org.nhshdx.tenant.call;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.ReasonGiven;
import org.nhshdx.tenant.problem.VersionSeen;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/core-team/chapters/{place}/calls")
@Tag(name = "Calls, for the core team", description = "With a chapter's organisers; each answers with those still to come")
class CallsResource {

    @Inject
    CallReader reader;

    @Inject
    ArrangingCalls arranging;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.ARRANGE_CALL)
    @Operation(summary = "The calls with a chapter that are still to come")
    public List<CallOnDesk> list() {
        return reader.coming(chapter.id());
    }

    @POST
    @Does(Verb.ARRANGE_CALL)
    @Operation(summary = "Arrange a call", description = "Its organisers and you get an invitation to your calendars.")
    public List<CallOnDesk> arrange(Planned body) {
        arranging.arrange(person.asker(), chapter.id(), Planned.in(body).plan());
        return list();
    }

    @PUT
    @Path("{call}")
    @Does(Verb.MOVE_CALL)
    @Operation(summary = "Move a call, or go another way", description = "The same call moves in everybody's calendar.")
    public List<CallOnDesk> move(@RestPath UUID call, Planned body) {
        Planned planned = Planned.in(body);
        arranging.move(person.asker(), chapter.id(), call, VersionSeen.required(planned.version()), planned.plan());
        return list();
    }

    @POST
    @Path("{call}/calling-off")
    @Does(Verb.CALL_OFF_CALL)
    @Operation(summary = "Call a call off", description = "It leaves everybody's calendar.")
    public List<CallOnDesk> callOff(@RestPath UUID call, ReasonGiven body) {
        arranging.callOff(person.asker(), chapter.id(), call, ReasonGiven.in(body));
        return list();
    }

    /** A call as it is sent. */
    record Planned(
            LocalDate day,
            @Schema(description = "By the clock in London.") LocalTime starts,
            LocalTime ends,
            @Schema(description = "A link that begins with https://, or a telephone number.") String how,
            String about,
            @Schema(description = "The version that was read; needed to move.") Integer version) {

        static Planned in(Planned body) {
            return Optional.ofNullable(body).orElseGet(() -> new Planned(null, null, null, null, null, null));
        }

        CallPlan plan() {
            return new CallPlan(
                    Optional.ofNullable(day), Optional.ofNullable(starts), Optional.ofNullable(ends),
                    Objects.toString(how, ""), Objects.toString(about, ""));
        }
    }
}
