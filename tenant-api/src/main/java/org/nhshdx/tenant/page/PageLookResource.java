package org.nhshdx.tenant.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.core.chapter.Accent;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.Refused;
import org.nhshdx.tenant.problem.VersionSeen;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/** How a chapter's page is laid out: a draft beside what is published. */
@Path("/api/v1/organise/{place}/page-look")
@Tag(name = "The chapter's page")
class PageLookResource {

    @Inject
    ArrangingPage arranging;

    @Inject
    PageReader reader;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_DESK)
    @Operation(summary = "Sections in the order of the draft, those taken off, and the colour")
    public PageOnDesk read() {
        return reader.page(chapter.id());
    }

    @POST
    @Path("sections")
    @Does(Verb.EDIT_PAGE)
    @Operation(summary = "Add a section of your own with a title, at the end of the page")
    @APIResponse(responseCode = "201", description = "The section", content = @Content(schema = @Schema(implementation = SectionOnDesk.class)))
    public Response add(New body) {
        New section = Optional.ofNullable(body).orElse(new New(null, null));
        String code = arranging.add(person.asker(), chapter.id(), new WrittenWords(section.title(), section.draft()));
        return Response.status(Response.Status.CREATED).entity(reader.section(chapter.id(), code)).build();
    }

    @PUT
    @Path("sections/{section}/place")
    @Does(Verb.EDIT_PAGE)
    @Operation(summary = "Move a section, or put back one that was taken off", description = "Places begin with 1. Sponsors stay last, as the charter asks.")
    public SectionOnDesk move(String section, Where body) {
        int place = Optional.ofNullable(body).map(Where::place)
                .orElseThrow(() -> Refused.invalid("place", "Send the place to stand at, such as 3."));
        if (reader.section(chapter.id(), section).place().isPresent()) {
            arranging.move(person.asker(), chapter.id(), section, place);
        } else {
            arranging.putBack(person.asker(), chapter.id(), section, place);
        }
        return reader.section(chapter.id(), section);
    }

    @POST
    @Path("sections/{section}/hiding")
    @Does(Verb.EDIT_PAGE)
    @Operation(summary = "Hide a section", description = "409 for the code of conduct, which the charter asks for.")
    public SectionOnDesk hide(String section) {
        arranging.hide(person.asker(), chapter.id(), section);
        return reader.section(chapter.id(), section);
    }

    @POST
    @Path("sections/{section}/showing")
    @Does(Verb.EDIT_PAGE)
    @Operation(summary = "Show a hidden section again")
    public SectionOnDesk show(String section) {
        arranging.show(person.asker(), chapter.id(), section);
        return reader.section(chapter.id(), section);
    }

    @POST
    @Path("sections/{section}/removal")
    @Does(Verb.EDIT_PAGE)
    @Operation(summary = "Take a section of your own off the page", description = "Its words are kept; give it a place again to put it back.")
    public SectionOnDesk takeOff(String section) {
        arranging.takeOff(person.asker(), chapter.id(), section);
        return reader.section(chapter.id(), section);
    }

    @PUT
    @Path("accent")
    @Does(Verb.EDIT_PAGE)
    @Operation(summary = "Pick the colour on top of the page")
    public PageOnDesk colour(Colour body) {
        arranging.colour(person.asker(), chapter.id(), Optional.ofNullable(body).map(Colour::accent)
                .orElseThrow(() -> Refused.invalid("accent", "Pick one of the colours, such as moss.")));
        return reader.page(chapter.id());
    }

    @POST
    @Path("publication")
    @Does(Verb.PUBLISH_PAGE)
    @Operation(summary = "Show order, hidden sections and colour to everybody", description = "409 when they were changed since that version was read.")
    public PageOnDesk publish(VersionSeen body) {
        arranging.publish(person.asker(), chapter.id(), VersionSeen.in(body));
        return reader.page(chapter.id());
    }

    /** A new section of the organisers' own. */
    record New(String title, String draft) {}

    /** Where a section is to stand, beginning with 1. */
    record Where(Integer place) {}

    /** The colour on top of the page. */
    record Colour(Accent accent) {}
}
