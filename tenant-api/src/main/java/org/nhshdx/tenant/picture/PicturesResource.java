package org.nhshdx.tenant.picture;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.VersionSeen;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/** The pictures on a chapter's page: drafts beside what is published. */
@Path("/api/v1/organise/{place}/pictures")
@Tag(name = "The chapter's pictures", description = "Each is stored upright, in several widths, without anything but its pixels")
class PicturesResource {

    @Inject
    PictureReader reader;

    @Inject
    AddingPictures adding;

    @Inject
    KeepingPictures keeping;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_DESK)
    @Operation(summary = "All pictures, in their order within each section")
    public List<PictureOnDesk> list() {
        return reader.all(chapter.id());
    }

    @GET
    @Path("removed")
    @Does(Verb.READ_DESK)
    @Operation(summary = "Pictures that were removed and can be put back for seven days")
    public List<PictureOnDesk> removed() {
        return reader.removed(chapter.id());
    }

    @POST
    @Consumes({"image/jpeg", "image/png", "image/gif", "image/webp", "application/octet-stream"})
    @Does(Verb.EDIT_PAGE)
    @Operation(summary = "Add a picture as a draft", description = "The body is its file: a JPEG, PNG, GIF or WebP of at most 30 MiB "
            + "and 64 million pixels, 16 million for GIF and WebP. It is judged by its content, whatever type is stated.")
    @APIResponse(responseCode = "409", description = "the page has 40 pictures, which is as many as fit")
    @APIResponse(responseCode = "413", description = "the body is larger than 31 MiB")
    @APIResponse(responseCode = "422", description = "the file isn't a picture that can be read safely, or its words need another look")
    @APIResponse(responseCode = "429", description = "many pictures are being sent just now")
    public PictureOnDesk add(@BeanParam Described words, InputStream body) {
        try (FileReceived file = FileReceived.from(body)) {
            return reader.one(chapter.id(), adding.add(person.asker(), chapter.id(), words.sent(), file.sent()));
        }
    }

    @PUT
    @Path("{picture}")
    @Does(Verb.EDIT_PAGE)
    @Operation(summary = "Change a picture's words, its section or how it is cut", description = "409 when it was saved since that version was read.")
    public PictureOnDesk change(@RestPath UUID picture, Changed body) {
        Changed changed = Optional.ofNullable(body).orElse(new Changed("", "", "", null, null, null));
        keeping.change(person.asker(), chapter.id(), picture, changed.sent(), VersionSeen.required(changed.version()));
        return reader.one(chapter.id(), picture);
    }

    @POST
    @Path("{picture}/publication")
    @Does(Verb.PUBLISH_PAGE)
    @Operation(summary = "Show a picture's draft to everybody")
    public PictureOnDesk publish(@RestPath UUID picture, VersionSeen body) {
        keeping.publish(person.asker(), chapter.id(), picture, VersionSeen.in(body));
        return reader.one(chapter.id(), picture);
    }

    @POST
    @Path("{picture}/removal")
    @Does(Verb.PUBLISH_PAGE)
    @Operation(summary = "Remove a picture", description = "Nobody sees it from now on. It can be put back for seven days; then it is deleted.")
    public PictureOnDesk remove(@RestPath UUID picture) {
        keeping.remove(person.asker(), chapter.id(), picture);
        return reader.one(chapter.id(), picture);
    }

    @POST
    @Path("{picture}/return")
    @Does(Verb.EDIT_PAGE)
    @Operation(summary = "Put a removed picture back, as a draft")
    public PictureOnDesk putBack(@RestPath UUID picture) {
        keeping.putBack(person.asker(), chapter.id(), picture);
        return reader.one(chapter.id(), picture);
    }

    /** What is said of a picture that is sent. */
    static final class Described {

        @RestQuery
        @Parameter(description = "The code of the section it stands in, such as about.")
        String section;

        @RestQuery
        @Parameter(description = "What it shows, for people who can't see it; at most 200 characters.")
        String alt;

        @RestQuery
        @Parameter(description = "Who took it; at most 100 characters.")
        String credit;

        @RestQuery
        @Parameter(description = "true once everybody who can be recognised in it has agreed to be shown.")
        boolean agreed;

        @RestQuery
        @Parameter(description = "whole (if left out), wide (three to two) or square")
        String shape;

        @RestQuery
        @Parameter(description = "Which part stays where the shape can't keep all of it: centre (if left out), top, bottom, left or right.")
        String keep;

        PictureSent sent() {
            return new PictureSent(section, alt, credit, agreed, shape, keep);
        }
    }

    /** What is said of a picture, and the version that it was made from. */
    record Changed(
            String section,
            @Schema(description = "At most 200 characters.") String alt,
            @Schema(description = "At most 100 characters.") String credit,
            @Schema(description = "whole, wide or square") String shape,
            @Schema(description = "centre, top, bottom, left or right") String keep,
            Integer version) {

        /** Those shown agreed when it was added. */
        PictureSent sent() {
            return new PictureSent(section, alt, credit, true, shape, keep);
        }
    }
}
