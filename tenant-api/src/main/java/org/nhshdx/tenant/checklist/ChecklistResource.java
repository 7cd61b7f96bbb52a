package org.nhshdx.tenant.checklist;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.VersionSeen;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

@Path("/api/v1/organise/{place}/events/{event}/checklist")
@Tag(name = "Organise: checklist", description = "What has to be done for an event, by when and by whom")
class ChecklistResource {

    @Inject
    ChecklistReader reader;

    @Inject
    FillingChecklists filling;

    @Inject
    KeepingChecklists keeping;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_DESK)
    @Operation(summary = "The event's checklist", description = "Days move with the event unless they were set by hand.")
    public Checklist list(@RestPath String event) {
        return reader.of(chapter.id(), event);
    }

    @POST
    @Does(Verb.EDIT_CHECKLIST)
    @Operation(summary = "Add something of your own")
    public ItemOnDesk add(@RestPath String event, Planned body) {
        return filling.add(person.asker(), chapter.id(), event, Planned.in(body).plan());
    }

    @POST
    @Path("takings")
    @Does(Verb.EDIT_CHECKLIST)
    @Operation(summary = "Take a page of the handbook, or some of its items", description = "Taking twice changes nothing.")
    public Checklist take(@RestPath String event, Taking body) {
        Taking taking = Optional.ofNullable(body).orElseGet(() -> new Taking(null, null));
        Optional.ofNullable(taking.page()).ifPresent(page -> filling.takePage(person.asker(), chapter.id(), event, page));
        Optional.ofNullable(taking.items()).ifPresent(ids -> filling.takeItems(person.asker(), chapter.id(), event, ids));
        return list(event);
    }

    @PUT
    @Path("{item}")
    @Does(Verb.EDIT_CHECKLIST)
    @Operation(summary = "Change words, day or owner", description = "Without a day it is counted back from the event.")
    public ItemOnDesk plan(@RestPath String event, @RestPath UUID item, Planned body) {
        Planned planned = Planned.in(body);
        keeping.plan(person.asker(), chapter.id(), event, item, planned.plan(), VersionSeen.required(planned.version()));
        return reader.item(chapter.id(), event, item);
    }

    @PUT
    @Path("{item}/completion")
    @Does(Verb.FINISH_ITEM)
    @Operation(summary = "Mark it as done")
    public ItemOnDesk finish(@RestPath String event, @RestPath UUID item) {
        keeping.finish(person.asker(), chapter.id(), event, item);
        return reader.item(chapter.id(), event, item);
    }

    @DELETE
    @Path("{item}/completion")
    @Does(Verb.FINISH_ITEM)
    @Operation(summary = "It isn't done after all")
    public ItemOnDesk reopen(@RestPath String event, @RestPath UUID item) {
        keeping.reopen(person.asker(), chapter.id(), event, item);
        return reader.item(chapter.id(), event, item);
    }

    @DELETE
    @Path("{item}")
    @Does(Verb.EDIT_CHECKLIST)
    @Operation(summary = "Drop it from the list", description = "It can be brought back.")
    public ItemOnDesk drop(@RestPath String event, @RestPath UUID item) {
        keeping.drop(person.asker(), chapter.id(), event, item);
        return reader.item(chapter.id(), event, item);
    }

    @PUT
    @Path("{item}/return")
    @Does(Verb.EDIT_CHECKLIST)
    @Operation(summary = "Bring back what was dropped")
    public ItemOnDesk bringBack(@RestPath String event, @RestPath UUID item) {
        keeping.bringBack(person.asker(), chapter.id(), event, item);
        return reader.item(chapter.id(), event, item);
    }

    /** Something to do as it is sent. */
    record Planned(
            String words,
            @Schema(description = "Set by hand; without it the day is counted back from the event.") LocalDate day,
            @Schema(description = "The id of the organiser who does it.") UUID owner,
            @Schema(description = "The version that was read; needed to change.") Integer version) {

        static Planned in(Planned body) {
            return Optional.ofNullable(body).orElseGet(() -> new Planned(null, null, null, null));
        }

        ItemPlan plan() {
            return new ItemPlan(words, Optional.ofNullable(day), Optional.ofNullable(owner));
        }
    }

    /** What to take from the handbook. */
    record Taking(
            @Schema(description = "A page, such as \"venue\", with all that it advises.") String page,
            @Schema(description = "Items by their ids, such as \"venue-route\".") List<String> items) {}
}
