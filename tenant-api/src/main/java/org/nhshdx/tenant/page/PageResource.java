package org.nhshdx.tenant.page;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.core.chapter.SectionKind;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.VersionSeen;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/** The sections of a chapter's page: a draft beside what is published. */
@Path("/api/v1/organise/{place}/page")
@Tag(name = "The chapter's page")
class PageResource {

    @Inject
    WritingPage writing;

    @Inject
    PageReader reader;

    @Inject
    CurrentChapter chapter;

    @Inject
    CurrentPerson person;

    @GET
    @Does(Verb.READ_DESK)
    @Operation(summary = "All sections, in the order of the page")
    public List<SectionOnDesk> read() {
        return reader.sections(chapter.id());
    }

    @PUT
    @Path("{section}")
    @Does(Verb.EDIT_PAGE)
    @Operation(summary = "Save a section's draft, in Markdown", description = "409 when it was saved since that version was read.")
    public SectionOnDesk write(String section, Draft body) {
        SectionKind kind = SectionKinds.named(section);
        Draft draft = Optional.ofNullable(body).orElse(new Draft("", null));
        writing.write(person.asker(), chapter.id(), kind, draft.draft(), VersionSeen.required(draft.version()));
        return reader.section(chapter.id(), kind);
    }

    @POST
    @Path("{section}/publication")
    @Does(Verb.PUBLISH_PAGE)
    @Operation(summary = "Show a section's draft to everybody", description = "422 while a remark on the draft stops it, or a principle about pages is broken.")
    public SectionOnDesk publish(String section, VersionSeen body) {
        SectionKind kind = SectionKinds.named(section);
        writing.publish(person.asker(), chapter.id(), kind, VersionSeen.in(body));
        return reader.section(chapter.id(), kind);
    }

    /** A section's words in Markdown, and the version they were made from. */
    record Draft(String draft, Integer version) {}
}
