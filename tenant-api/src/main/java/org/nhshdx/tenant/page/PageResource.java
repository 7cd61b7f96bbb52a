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
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.problem.VersionSeen;
import org.nhshdx.tenant.scope.CurrentChapter;
import org.nhshdx.tenant.scope.CurrentPerson;

/** The sections of a chapter's page: a draft beside what is published, and what they said before. */
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
    @Operation(summary = "All sections on the page, in its order as it is drafted")
    public List<SectionOnDesk> read() {
        return reader.page(chapter.id()).sections();
    }

    @PUT
    @Path("{section}")
    @Does(Verb.EDIT_PAGE)
    @Operation(summary = "Save a section's draft, in Markdown", description = "A section of your own needs a title too. 409 when it was saved since that version was read.")
    public SectionOnDesk write(String section, Draft body) {
        Draft draft = Optional.ofNullable(body).orElse(new Draft(null, null, null));
        writing.write(
                person.asker(), chapter.id(), section, new WrittenWords(draft.title(), draft.draft()),
                VersionSeen.required(draft.version()));
        return reader.section(chapter.id(), section);
    }

    @POST
    @Path("{section}/publication")
    @Does(Verb.PUBLISH_PAGE)
    @Operation(summary = "Show a section's draft to everybody", description = "422 while the charter's principles about pages are broken.")
    public SectionOnDesk publish(String section, VersionSeen body) {
        writing.publish(person.asker(), chapter.id(), section, VersionSeen.in(body));
        return reader.section(chapter.id(), section);
    }

    @GET
    @Path("{section}/wordings")
    @Does(Verb.READ_DESK)
    @Operation(summary = "What a section said before, who wrote it and when, the newest first", description = "The last 100 are kept.")
    public List<WordingOnDesk> wordings(String section) {
        return reader.wordings(chapter.id(), section);
    }

    @POST
    @Path("{section}/wordings/{number}/restoration")
    @Does(Verb.EDIT_PAGE)
    @Operation(summary = "Make the draft say again what it said", description = "What it says now is kept too. 409 when it was saved since that version was read.")
    public SectionOnDesk restore(String section, String number, VersionSeen body) {
        writing.restore(person.asker(), chapter.id(), section, WordingOnDesk.numbered(number), VersionSeen.in(body));
        return reader.section(chapter.id(), section);
    }

    /** A section's words in Markdown, its title if it is one of your own, and the version they were made from. */
    record Draft(String title, String draft, Integer version) {}
}
