package org.nhshdx.tenant.call;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nhshdx.tenant.permission.Does;
import org.nhshdx.tenant.permission.Verb;
import org.nhshdx.tenant.scope.CurrentChapter;

@Path("/api/v1/organise/{place}/calls")
@Tag(name = "Organise: calls", description = "With the core team, which arranges them")
class ChapterCallsResource {

    @Inject
    CallReader reader;

    @Inject
    CurrentChapter chapter;

    @GET
    @Does(Verb.READ_DESK)
    @Operation(summary = "The chapter's calls with the core team that are still to come")
    public List<CallOnDesk> list() {
        return reader.coming(chapter.id());
    }
}
