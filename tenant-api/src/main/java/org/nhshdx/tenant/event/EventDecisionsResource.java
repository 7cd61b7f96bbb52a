package org.nhshdx.tenant.event;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.core.event.EventReport;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.ReasonGiven;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.problem.VersionSeen;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/organise/{place}/events/{event}")
@Tag(name = "Organise: decisions on an event", description = "Each answers with the event as it is afterwards")
class EventDecisionsResource {

    @Inject
    EventReader reader;

    @Inject
    AnnouncingEvents announcing;

    @Inject
    ChangingEvents changing;

    @Inject
    LettingChangesWait waiting;

    @Inject
    CallingOffEvents callingOff;

    @Inject
    HoldingEvents holding;

    @Inject
    ReportingEvents reporting;

    @Inject
    AskingJudgement asking;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @POST
    @Path("announcement")
    @Does(Verb.ANNOUNCE_EVENT)
    @Operation(summary = "Announce it", description = "It keeps the charter version in force today.")
    @APIResponse(responseCode = "200", description = "The announced event")
    @APIResponse(responseCode = "409", description = "The chapter can't announce now, it was saved meanwhile, or was announced")
    @APIResponse(responseCode = "422", description = "Findings stand in the way; each is named with what would mend it")
    public EventOnDesk announce(@RestPath String event, VersionSeen body) {
        announcing.announce(person.asker(), chapter.id(), event, VersionSeen.in(body));
        return reader.at(chapter.id(), event);
    }

    @POST
    @Path("changes")
    @Does(Verb.CHANGE_EVENT)
    @Operation(
            summary = "Change an announced event",
            description = "All of it is sent; what differs is told to the public. What a person has to judge – title, theme, "
                    + "audience, sponsors – waits for the core team; the rest of the same change is told at once. What is sent "
                    + "as the public has it leaves alone what waits already.")
    @APIResponse(responseCode = "200", description = "The changed event; nothing of it waits")
    @APIResponse(responseCode = "202", description = "The event, with what waits in “change”")
    @APIResponse(responseCode = "409", description = "It isn't announced, was saved meanwhile, or the link is another event's")
    @APIResponse(responseCode = "422", description = "The change would break the charter; the event is as it was")
    public Response change(@RestPath String event, EventSent body) {
        EventSent sent = EventSent.in(body);
        changing.change(person.asker(), chapter.id(), event, sent.draft(), sent.versionSeen());
        EventOnDesk changed = reader.at(chapter.id(), event);
        return Response.status(changed.waitingChange().isPresent() ? Status.ACCEPTED : Status.OK).entity(changed).build();
    }

    @GET
    @Path("waiting-change")
    @Does(Verb.READ_DESK)
    @Operation(summary = "What waits for the core team before the public is told")
    @APIResponse(responseCode = "200", description = "What the public reads and what it would read, and until when we answer")
    @APIResponse(responseCode = "404", description = "Nothing waits")
    public ChangeOnDesk waitingChange(@RestPath String event) {
        return reader.at(chapter.id(), event).waitingChange().orElseThrow(() -> Refused.notFound("No change of this event waits."));
    }

    @POST
    @Path("waiting-change/taking-back")
    @Does(Verb.CHANGE_EVENT)
    @Operation(summary = "Take back what waits", description = "Nothing of it is told to the public.")
    @APIResponse(responseCode = "200", description = "The event, of which nothing waits")
    @APIResponse(responseCode = "409", description = "Nothing waits any more, or it was saved meanwhile")
    public EventOnDesk takeBack(@RestPath String event, VersionSeen body) {
        waiting.takeBack(person.asker(), chapter.id(), event, VersionSeen.in(body));
        return reader.at(chapter.id(), event);
    }

    @POST
    @Path("calling-off")
    @Does(Verb.CALL_OFF_EVENT)
    @Operation(summary = "Call it off", description = "It stays public and says so, with the reason.")
    @APIResponse(responseCode = "200", description = "The event that was called off")
    @APIResponse(responseCode = "409", description = "It isn't announced")
    @APIResponse(responseCode = "422", description = "There is no reason")
    public EventOnDesk callOff(@RestPath String event, ReasonGiven body) {
        callingOff.callOff(person.asker(), chapter.id(), event, ReasonGiven.in(body));
        return reader.at(chapter.id(), event);
    }

    @POST
    @Path("holding")
    @Does(Verb.MARK_EVENT_HELD)
    @Operation(summary = "Mark it as held", description = "Once its last day is over, by the clock in London.")
    @APIResponse(responseCode = "200", description = "The event that was held")
    @APIResponse(responseCode = "409", description = "It isn't announced, or isn't over yet")
    public EventOnDesk hold(@RestPath String event) {
        holding.hold(person.asker(), chapter.id(), event);
        return reader.at(chapter.id(), event);
    }

    @POST
    @Path("report")
    @Does(Verb.REPORT_EVENT)
    @Operation(summary = "Report how it went", description = "Leave a count out when nobody counted: that isn't nothing.")
    @APIResponse(responseCode = "200", description = "The event, reported")
    @APIResponse(responseCode = "409", description = "It isn't held, or was reported before")
    @APIResponse(responseCode = "422", description = "There is no account, or a count can't be")
    public EventOnDesk report(@RestPath String event, ReportBody body) {
        reporting.report(person.asker(), chapter.id(), event, ReportBody.report(body));
        return reader.at(chapter.id(), event);
    }

    @POST
    @Path("judgement-request")
    @Does(Verb.ASK_JUDGEMENT)
    @Operation(summary = "Ask the core team to judge what only a person can")
    @APIResponse(responseCode = "200", description = "The event, with what waits")
    @APIResponse(responseCode = "409", description = "There is nothing to judge")
    public EventOnDesk askJudgement(@RestPath String event) {
        asking.ask(person.asker(), chapter.id(), event);
        return reader.at(chapter.id(), event);
    }

    /** @param came how many people came; @param made how many things were made or tried; left out when nobody counted */
    record ReportBody(String account, Integer came, Integer made) {

        static EventReport report(ReportBody body) {
            ReportBody given = Optional.ofNullable(body).orElseGet(() -> new ReportBody(null, null, null));
            return new EventReport(
                    Optional.ofNullable(given.account).orElse(""), Optional.ofNullable(given.came), Optional.ofNullable(given.made));
        }
    }
}
